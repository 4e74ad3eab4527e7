import CulpritBuiltinRules
import CulpritModel
import CulpritRules
import CulpritScan
import Foundation

/// Scanning for tests, with the built-in rules.
enum Logs {
  static let rules = BuiltinRules.load()
  static let plan = ScanPlan(rules)
  static let unfilteredPlan = ScanPlan(rules, usesPrefilter: false)

  /// The logs of the corpus.
  static let corpus: [[UInt8]] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "corpus")
    let files =
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    return files.filter { $0.pathExtension == "log" }.sorted { $0.path() < $1.path() }
      .compactMap { try? Array(Data(contentsOf: $0)) }
  }()

  /// What scanning finds, with the log fed in chunks of these lengths, the last one repeated.
  static func scan(_ bytes: [UInt8], chunks: [Int] = [Int.max], plan: ScanPlan = Logs.plan) -> Observations {
    var scanner = LogScanner(name: "log", plan: plan)
    var rest = bytes[...]
    var lengths = chunks.makeIterator()
    var length = chunks.first ?? Int.max
    while !rest.isEmpty {
      length = lengths.next() ?? length
      rest.prefix(length).withUnsafeBytes { scanner.feed($0) }
      rest = rest.dropFirst(length)
    }
    return scanner.finish()
  }

  static func causes(_ observations: Observations) -> [String] {
    observations.evidence.map { "\($0.line):\($0.cause)" }
  }
}
