import Foundation
import PackagePlugin

/// Compiles the rule files of the package into a Swift source file, so that one binary is the whole program.
///
/// A rule that the checker refuses stops the build with the checker's own message.
@main
struct EmbedRules: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let rules = context.package.directoryURL.appending(path: "rules")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedRuleBook.swift")
    return [
      .buildCommand(
        displayName: "Checking and embedding the rules",
        executable: try context.tool(named: "culprit-rule-compiler").url,
        arguments: [rules.path(), output.path()],
        inputFiles: try Self.files(below: rules),
        outputFiles: [output])
    ]
  }

  private static func files(below folder: URL) throws -> [URL] {
    guard let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else { return [] }
    return walk.compactMap { $0 as? URL }.filter { ["rule", "remedy"].contains($0.pathExtension) }
      .sorted { $0.path() < $1.path() }
  }
}
