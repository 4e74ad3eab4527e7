import CulpritModel
@testable import CulpritRender
import Testing

@Suite("The terminal report")
struct TextRendererTests {
  private func render(_ report: Report, _ options: RenderOptions = RenderOptions()) -> String {
    TextRenderer().render(report, options: options)
  }

  @Test("No Markdown marks", arguments: ["`", "**", "#"])
  func marks(_ mark: String) {
    #expect(!render(Samples.report()).components(behind: "Why").replacing("net#DNSError", with: "").contains(mark))
  }

  @Test("Plain means no escape sequences")
  func plain() {
    #expect(!render(Samples.report()).contains("\u{1B}"))
  }

  @Test("Colour makes the title bold")
  func colour() {
    #expect(render(Samples.report(), RenderOptions(style: .colour)).hasPrefix("\u{1B}[1mproxy.example.net"))
  }

  @Test("Colours change nothing but colours")
  func sameWords() {
    let report = Samples.report()
    let coloured = render(report, RenderOptions(style: .colour)).split(separator: "\n").map {
      Sanitizer.clean(String($0))
    }
    #expect(coloured == render(report).split(separator: "\n").map(String.init))
  }

  @Test("Commands have a prompt")
  func prompt() {
    #expect(render(Samples.report()).contains("\n    $ dig +short proxy.example.net\n"))
  }

  @Test("Prose keeps to the width", arguments: [40, 60, 80], Language.allCases)
  func width(_ width: Int, _ language: Language) {
    let text = render(Samples.unknown(), RenderOptions(language: language, width: width))
    let tooWide = text.split(separator: "\n").filter { DisplayWidth.of(String($0)) > width && !$0.contains("$ ") }
    #expect(tooWide.isEmpty)
  }

  @Test("Commands are not wrapped")
  func commandsStayWhole() {
    let remedy = Remedy(texts: [.init(.fix): "$ " + Array(repeating: "word", count: 30).joined(separator: " ")])
    let text = render(Samples.report(remedy: remedy), RenderOptions(width: 40))
    #expect(text.contains(Array(repeating: "word", count: 30).joined(separator: " ")))
  }

  @Test("Code of several words stands in quotes where no colour sets it apart")
  func quotes() {
    #expect(
      render(Samples.report(remedy: Remedy(texts: [.init(.fix): "Run `go env` now."]))).contains("Run 'go env' now."))
  }
}
