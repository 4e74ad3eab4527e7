internal import ArgumentParser
internal import CulpritTool

/// The option that names more rules.
struct RuleArguments: ParsableArguments {
  @Option(
    name: .customLong("rules"),
    help: ArgumentHelp(
      "More rules: a .rule file, or a folder of CATEGORY/SLUG.rule files. May be repeated.", valueName: "path"),
    completion: .file(extensions: ["rule"]))
  var paths: [String] = []

  /// The paths to use: those of the configuration, where none was given.
  func inForce(_ configuration: Configuration) -> [String] {
    paths.isEmpty ? configuration.rules?.value ?? [] : paths
  }

  /// The paths to use: those of the configuration, where none was given.
  func inForce() throws -> [String] { inForce(try ConfigurationLoading.inForce()) }
}
