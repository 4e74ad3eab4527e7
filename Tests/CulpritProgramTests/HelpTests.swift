import Foundation
import Testing

/// The help of every command, found by asking the program for its commands.
@Suite struct HelpTests {
  /// The words that name each command, the program itself as none.
  static let commands: [[String]] = {
    guard let dump = try? Program.run(["--experimental-dump-help"]),
      let top = try? JSONSerialization.jsonObject(with: Data(dump.output.utf8)) as? [String: Any],
      let command = top["command"] as? [String: Any]
    else { return [] }
    return below(command, [])
  }()

  private static func below(_ command: [String: Any], _ path: [String]) -> [[String]] {
    let children = command["subcommands"] as? [[String: Any]] ?? []
    return [path]
      + children.flatMap { child in
        guard let name = child["commandName"] as? String, name != "help" else { return [[String]]() }
        return below(child, path + [name])
      }
  }

  @Test func theCommandsAreFound() {
    #expect(Self.commands.contains([]) && Self.commands.contains(["rules", "check"]))
  }

  @Test(arguments: commands)
  func everyCommandTeachesWithTwoExamples(_ command: [String]) throws {
    let result = try Program.run(command + ["--help"])
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.trimmingCharacters(in: .whitespaces) == "EXAMPLES:" })
    let examples = lines[(start + 1)...].prefix { !$0.isEmpty }
    #expect(examples.count { $0.contains("culprit") } >= 2, "\(command)")
  }
}
