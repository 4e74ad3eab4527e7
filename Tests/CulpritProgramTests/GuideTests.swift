import Foundation
import Testing

/// `docs/guide.md` shows what culprit prints. A comment in front of a block names the log; `…` stands for lines that are left out.
@Suite struct GuideTests {
  struct Answer: Sendable, CustomTestStringConvertible {
    let log: String
    let options: [String]
    let lines: [String]
    var testDescription: String { log }
  }

  static let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let answers: [Answer] = {
    guard let guide = try? String(contentsOf: top.appending(path: "docs/guide.md"), encoding: .utf8) else { return [] }
    let block = /<!-- (?<log>\S+) -->\n```console\n\$ (?<command>.*)\n(?<answer>(?s:.*?))```/
    return guide.matches(of: block).map {
      let words = $0.command.split(separator: " ").map(String.init)
      let options = words.drop { $0 != "culprit" }.dropFirst().filter { !$0.hasSuffix(".log") }
      return Answer(log: String($0.log), options: options, lines: $0.answer.split(separator: "\n").map(String.init))
    }
  }()

  @Test func everySituationHasAnAnswer() {
    #expect(Self.answers.count >= 12)
    #expect(Self.answers.allSatisfy { $0.lines.contains { $0 != "…" } })
  }

  @Test(arguments: answers)
  func theAnswerIsTheOneInTheGuide(_ answer: Answer) throws {
    let result = try Program.run(
      ["--format", "text"] + answer.options + [Self.top.appending(path: answer.log).path()])
    var rest = Self.onOneLine(result.output)[...]
    for line in answer.lines where line != "…" {
      let found = rest.range(of: Self.onOneLine(line))
      #expect(found != nil, "not there, or not in this order: \(line)")
      if let found { rest = rest[found.upperBound...] }
    }
  }

  /// The guide may wrap lines where the program does not.
  private static func onOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
