internal import CulpritModel
internal import CulpritStatistics
internal import FoundationEssentials

/// The JSON Lines of an earlier scan.
enum BaselineFile {
  /// The members of `culprit/1` that are compared.
  private struct Record: Decodable {
    struct Root: Decodable {
      let cause: String
      let facts: [String: String]
    }
    struct Line: Decodable {
      let text: String
    }

    let schema: String
    let outcome: String
    let root: Root?
    let unexplained: [Line]
  }

  /// Reads a file line by line and passes on what each log of it was.
  ///
  /// - Throws: `ScanProblem` when the file cannot be read or is none that a scan wrote.
  static func read(_ path: String, pass: (EarlierVerdict) -> Void) throws(ScanProblem) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ScanProblem(message: "cannot read the baseline \(Printable.text(path)); is the path right?")
    }
    let decoder = JSONDecoder()
    var number = 0
    var start = data.startIndex
    while start < data.endIndex {
      number += 1
      let end = data[start...].firstIndex(of: UInt8(ascii: "\n")) ?? data.endIndex
      defer { start = end < data.endIndex ? end + 1 : end }
      guard end > start else { continue }
      guard let record = try? decoder.decode(Record.self, from: data[start..<end]), record.schema == "culprit/1" else {
        throw ScanProblem(
          message:
            "\(Printable.text(path)):\(number): this is no verdict of culprit; --baseline takes what `culprit scan --format jsonl` wrote"
        )
      }
      pass(verdict(record))
    }
  }

  private static func verdict(_ record: Record) -> EarlierVerdict {
    if let root = record.root, let cause = CauseID(root.cause) {
      return .failure(cause, subject: root.facts["host"] ?? root.facts["module"])
    }
    if record.outcome == "unknown", let line = record.unexplained.first { return .unknown(line: line.text) }
    return .clean
  }
}
