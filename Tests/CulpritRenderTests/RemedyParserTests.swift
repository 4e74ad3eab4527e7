import CulpritModel
@testable import CulpritRender
import Testing

@Suite("The remedy notation")
struct RemedyParserTests {
  private func blocks(_ text: String) -> [Block] { TemplateFiller(facts: Facts()).blocks(of: text) }

  private func kinds(_ text: String) -> [String] {
    blocks(text).map { block in
      switch block {
      case .heading: "heading"
      case .paragraph: "paragraph"
      case .code(let code): "\(code.kind) \(code.lines.count)"
      case .list(let start, let items): "list \(start ?? 0) \(items.count)"
      case .table(let table): "table \(table.rows.count)"
      }
    }
  }

  @Test("Neighbouring commands make one block")
  func commands() {
    #expect(kinds("First:\n$ a\n$ b\nThen:") == ["paragraph", "shell 2", "paragraph"])
  }

  @Test("The shells do not mix")
  func shells() {
    #expect(kinds("$ a\nPS> b") == ["shell 1", "powerShell 1"])
  }

  @Test("Empty lines separate paragraphs")
  func paragraphs() {
    #expect(kinds("a\nb\n\nc") == ["paragraph", "paragraph"])
  }

  @Test("A command may go on in the next line")
  func continuation() {
    #expect(kinds("$ a \\\n  b\nprose") == ["shell 2", "paragraph"])
  }

  @Test("A fence keeps its lines")
  func fence() {
    #expect(kinds("```Dockerfile\nRUN x\n\n$ y\n```\nprose") == ["file 3", "paragraph"])
  }

  @Test("A fence that never ends takes the rest")
  func openFence() {
    #expect(kinds("```\na\nb") == ["file 2"])
  }

  @Test("Lists", arguments: [("- a\n- b", "list 0 2"), ("1. a\n2. b\n3. c", "list 1 3"), ("- a\n\n- b", "list 0 2")])
  func lists(_ text: String, _ expected: String) {
    #expect(kinds(text) == [expected])
  }

  @Test("A command belongs to its list item when it is indented")
  func commandInList() {
    let markdown = MarkdownWriter.text(of: Document(blocks: blocks("1. a\n   $ b\n2. c")))
    #expect(markdown == "1. a\n\n   ```sh\n   b\n   ```\n\n2. c\n")
  }

  @Test("Chinese lines are joined without a space")
  func chinese() {
    #expect(blocks("先检查，\n再修复") == [.paragraph([.text("先检查，再修复")])])
  }

  @Test("Marks inside a line")
  func marks() {
    #expect(blocks("a **b** `c`") == [.paragraph([.text("a "), .strong([.text("b")]), .text(" "), .code("c")])])
  }

  @Test("Marks without an end are text")
  func openMarks() {
    #expect(blocks("a ** b ` c") == [.paragraph([.text("a ** b ` c")])])
  }
}
