import CulpritModel
import Foundation
import Testing

/// A log of the corpus with the verdict that it must get.
struct RecordedLog: Sendable, CustomTestStringConvertible {
  /// Whether rules may be written from it.
  enum Part: String { case learn, check }

  let name: String
  let bytes: [UInt8]
  let outcome: Diagnosis.Outcome
  let cause: CauseID?
  let facts: [FactName: String]
  let line: Int?
  let part: Part

  var testDescription: String { name }

  /// `clean`, `unknown` or the category.
  var label: String { cause?.category.rawValue ?? outcome.rawValue }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "corpus")

  /// All logs, ordered by name.
  static let all: [RecordedLog] = {
    let paths =
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    return paths.filter { $0.pathExtension == "verdict" }.compactMap { try? RecordedLog(verdict: $0) }
      .sorted { $0.name < $1.name }
  }()

  private init(verdict: URL) throws {
    let log = verdict.deletingPathExtension().appendingPathExtension("log")
    name = log.deletingLastPathComponent().lastPathComponent + "/" + log.lastPathComponent
    bytes = Array(try Data(contentsOf: log))
    var values: [String: String] = [:]
    var facts: [FactName: String] = [:]
    for line in try String(contentsOf: verdict, encoding: .utf8).split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard words.count == 2 else { continue }
      if words[0] == "fact" {
        let fact = words[1].split(separator: " ", maxSplits: 1).map(String.init)
        if fact.count == 2, let name = FactName(rawValue: fact[0]) { facts[name] = fact[1] }
      } else {
        values[words[0]] = words[1]
      }
    }
    guard let outcome = values["outcome"].flatMap(Diagnosis.Outcome.init) else {
      throw CocoaError(.fileReadCorruptFile)
    }
    self.outcome = outcome
    self.facts = facts
    cause = values["cause"].flatMap { CauseID($0) }
    line = values["line"].flatMap { Int($0) }
    part = values["set"].flatMap(Part.init) ?? .learn
  }
}
