internal import CulpritRules
internal import Foundation

/// The tool behind the build plugin: `culprit-rule-compiler RULES OUTPUT`.
///
/// Checks every rule below the folder RULES and writes a Swift source file with the compiled index and the text of the rule files.
@main
struct RuleCompilerCommand {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      FileHandle.standardError.write(Data("usage: culprit-rule-compiler RULES OUTPUT\n".utf8))
      exit(2)
    }
    let sources = try read(below: URL(filePath: arguments[1]))
    let load = RuleLoader(requiresTranslations: true) { document in
      RuleCompiler.compile(document).map { CompiledExcerptMatcher($0) }
    }.load(sources)
    let errors = load.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else {
      FileHandle.standardError.write(Data(DiagnosticPicture().draw(errors).utf8))
      exit(1)
    }
    let rules = load.book.rules.compactMap(RuleCompiler.compile)
    let index = String(decoding: RuleIndexWriter.write(rules), as: UTF8.self)
    let source = EmbeddedSource(index: index, archive: RuleArchive.write(sources)).swiftText
    try Data(source.utf8).write(to: URL(filePath: arguments[2]))
  }

  private static func read(below folder: URL) throws -> [RuleSource] {
    guard let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else { return [] }
    let files = walk.compactMap { $0 as? URL }.filter { ["rule", "remedy"].contains($0.pathExtension) }
    let root = folder.standardizedFileURL.path(percentEncoded: false)
    return try files.map { file in
      let path = file.standardizedFileURL.path(percentEncoded: false)
      let below = path.dropFirst(root.count).drop { $0 == "/" }
      return RuleSource(name: "rules/\(below)", path: String(below), bytes: Array(try Data(contentsOf: file)))
    }.sorted { $0.path < $1.path }
  }
}
