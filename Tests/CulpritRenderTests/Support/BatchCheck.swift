import CulpritRender
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads documents with the parser that belongs to their format.
enum BatchCheck {
  /// Expects that a document can be read.
  static func isWellFormed(_ text: String, _ kind: BatchFormatKind) throws {
    switch kind {
    case .json: _ = try object(text)
    case .sarif: #expect(try object(text)["version"] as? String == "2.1.0")
    case .gitlab: #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) is [Any])
    case .csv: #expect(Set(try rows(text).map(\.count)) == [CSVTable.columns.count])
    case .junit: #expect(XMLParser(data: Data(text.utf8)).parse())
    case .github: #expect(commands(text).allSatisfy { ["error", "warning", "notice"].contains($0.level) })
    case .html: _ = try page(text)
    case .stepSummary: #expect(text.utf8.count <= 1_024 * 1_024 && text.hasSuffix("\n"))
    case .text, .markdown: #expect(text.hasSuffix("\n"))
    case .jsonLines: for line in text.split(separator: "\n") { _ = try object(String(line)) }
    }
  }

  /// A JSON object.
  static func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// The fields of a table, read as RFC 4180 says.
  static func rows(_ text: String) throws -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true) where rest.first == "\"": field.append(rest.removeFirst())
      case ("\"", _): isQuoted.toggle()
      case (",", false):
        row.append(String(field))
        field.removeAll()
      case ("\r", false):
        try #require(rest.popFirst() == "\n")
        rows.append(row + [String(field)])
        row = []
        field.removeAll()
      default: field.append(scalar)
      }
    }
    try #require(!isQuoted && row.isEmpty && field.isEmpty)
    return rows
  }

  /// Workflow commands, read as the runner of GitHub Actions reads a line.
  static func commands(_ text: String) -> [(level: String, properties: [String: String], message: String)] {
    text.unicodeScalars.split(separator: "\n").map { line in
      let line = String(String.UnicodeScalarView(line))
      guard line.hasPrefix("::"), let end = line.dropFirst(2).firstRange(of: "::") else { return ("", [:], line) }
      let head = line[line.index(line.startIndex, offsetBy: 2)..<end.lowerBound]
      let parts = head.split(separator: " ", maxSplits: 1)
      let pairs = (parts.last ?? "").split(separator: ",").map { $0.split(separator: "=", maxSplits: 1) }
      let properties = pairs.reduce(into: [String: String]()) {
        $0[String($1[0])] = unescaped($1.count > 1 ? $1[1] : "")
      }
      return (String(parts.first ?? ""), properties, unescaped(line[end.upperBound...]))
    }
  }

  private static func unescaped(_ text: some StringProtocol) -> String {
    [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")].reduce(String(text)) {
      $0.replacingOccurrences(of: $1.0, with: $1.1)
    }
  }

  /// The blocks of data of a page, read as a browser finds them: each ends at the first end tag.
  static func page(_ text: String) throws -> (rows: [Any], report: [String: Any]) {
    let blocks = text.components(separatedBy: "<script")
    try #require(blocks.count == 4, "two blocks of data and one script")
    #expect(text.components(separatedBy: "</script").count == 4)
    #expect(!text.contains("<!--"))
    let contents = try blocks.dropFirst().map { block in
      let start = try #require(block.firstIndex(of: ">"))
      let end = try #require(block.range(of: "</script"))
      return Data(block[block.index(after: start)..<end.lowerBound].utf8)
    }
    let rows = try #require(try JSONSerialization.jsonObject(with: contents[0]) as? [Any])
    return (rows, try #require(try JSONSerialization.jsonObject(with: contents[1]) as? [String: Any]))
  }
}
