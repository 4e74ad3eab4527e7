import CulpritModel
import CulpritRules
import Foundation

/// A rule with everything wrong that its name says, and the picture of what the loader has to say about it.
///
/// A file lies at `dns/NAME.rule` unless its first line is `# path: …`. A `.book` holds several files; each starts with a line `=== path`.
struct GoldenFile: Sendable {
  let name: String
  let sources: [RuleSource]
  let expected: String

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  static func all() throws -> [GoldenFile] {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.filter { ["rule", "book"].contains($0.pathExtension) }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { try GoldenFile($0) }
  }

  init(_ file: URL) throws {
    let base = file.deletingPathExtension()
    name = base.lastPathComponent
    expected = (try? String(contentsOf: base.appendingPathExtension("expected"), encoding: .utf8)) ?? ""
    let bytes = [UInt8](try Data(contentsOf: file))
    if file.pathExtension == "book" {
      sources = Self.split(String(decoding: bytes, as: UTF8.self))
    } else {
      let firstLine = String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
      let path = firstLine.hasPrefix("# path: ") ? String(firstLine.dropFirst(8)) : "dns/\(name).rule"
      sources = [RuleSource(name: "rules/\(path)", path: path, bytes: bytes)]
    }
  }

  /// What the loader says about the file.
  func picture() -> String {
    let known = KnownNames(
      causes: [
        CauseID(category: .module, slug: "not-found"), CauseID(category: .tls, slug: "unknown-authority"),
        CauseID(category: .tls, slug: "expired"),
      ], remedies: ["trust-company-ca", "set-proxy"])
    // Only files that are made for it are looked at that closely, so that each picture shows one thing.
    let scrutiny: RuleScrutiny = name.hasPrefix("craft-") ? .craft : .soundness
    let load = RuleLoader(known: known, scrutiny: scrutiny) { LineMatcher(rule: $0) }.load(sources)
    return DiagnosticPicture().draw(load.diagnostics)
  }

  private static func split(_ text: String) -> [RuleSource] {
    text.split(separator: "=== ").map { part in
      let path = String(part.prefix { $0 != "\n" })
      return RuleSource(name: "rules/\(path)", path: path, bytes: Array(part.dropFirst(path.count + 1).utf8))
    }
  }
}
