import CulpritModel
import CulpritTool
import Foundation
import Testing

/// One table of `Coverage/`: what a tool can print, and the verdict that it must get.
struct CoverageTable: Sendable, CustomTestStringConvertible {
  struct Row: Sendable {
    let item: String
    let log: String
    /// A cause, `unknown`, `clean`, or `-` for what is no culprit.
    let verdict: String
    let note: String
  }

  let name: String
  let rows: [Row]

  var testDescription: String { name }

  static let all: [CoverageTable] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Coverage")
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "tsv" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
      .compactMap(CoverageTable.init)
  }()

  private init?(_ file: URL) {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
    name = file.deletingPathExtension().lastPathComponent
    rows = text.split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count >= 3 else { return nil }
      return Row(
        item: cells[0], log: Self.unescaped(cells[1]), verdict: cells[2], note: cells.count > 3 ? cells[3] : "")
    }
  }

  /// `\n`, `\t` and `\\` stand for a line feed, a tab and a backslash.
  private static func unescaped(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        result += character == "n" ? "\n" : character == "t" ? "\t" : String(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}

extension Diagnosis {
  /// The cause, or `unknown` or `clean`.
  var verdict: String { root?.cause.id.description ?? outcome.rawValue }

  /// Whether the diagnosis is what a table demands.
  func fulfils(_ demanded: String) -> Bool {
    demanded == "-" ? outcome != .failure : verdict == demanded
  }
}
