import CulpritModel
@testable import CulpritRender
import Testing

@Suite("Labels")
struct LabelsTests {
  private static let sameInBoth: Set<String> = ["sentenceSpace"]

  private func table(_ labels: Labels) -> [(name: String, text: String)] {
    Mirror(reflecting: labels).children.compactMap { child in
      guard let name = child.label, let text = child.value as? String else { return nil }
      return (name, text)
    }
  }

  @Test("No label is empty", arguments: Language.allCases)
  func filled(_ language: Language) {
    let empty = table(Labels.of(language)).filter { $0.text.isEmpty && !Self.sameInBoth.contains($0.name) }
    #expect(empty.map(\.name) == [])
  }

  @Test("Every label is translated")
  func translated() {
    let pairs = zip(table(.english), table(.chinese))
    #expect(pairs.filter { $0.text == $1.text }.map(\.0.name) == [])
  }

  @Test("Both languages have the same places to fill in")
  func places() {
    let pairs = zip(table(.english), table(.chinese))
    #expect(pairs.filter { $0.text.ranges(of: "{}").count != $1.text.ranges(of: "{}").count }.map(\.0.name) == [])
  }

  @Test("A Chinese report has Chinese titles, advice and sections")
  func report() {
    let markdown = MarkdownRenderer().render(Samples.report(), options: RenderOptions(language: .chinese))
    #expect(markdown.hasPrefix("# DNS 中没有 `proxy.example.net`\n"))
    #expect(markdown.contains("## 原因\n\n解析服务器已经回答：没有 `proxy.example.net` 这个名字。"))
  }

  @Test("Advice that was not translated is shown in English")
  func fallback() {
    let markdown = MarkdownRenderer().render(Samples.report(), options: RenderOptions(language: .chinese))
    #expect(markdown.contains("## 解决办法\n\nAsk the resolver yourself"))
  }
}
