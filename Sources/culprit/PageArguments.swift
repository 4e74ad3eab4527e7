internal import ArgumentParser
internal import CulpritModel
internal import CulpritTool

/// The options of commands that show rules.
struct PageArguments: ParsableArguments {
  @Option(help: "markdown, text or json. (default: text on a terminal, markdown elsewhere)")
  var format: OutputFormat?

  @Option(help: ArgumentHelp("Colour: auto, always or never. NO_COLOR is respected.", valueName: "when"))
  var color: ColourChoice?

  @Option(
    help: ArgumentHelp("Language of titles and advice: en or zh. (default: by the locale)", valueName: "language"))
  var lang: Language?

  @OptionGroup var rules: RuleArguments

  /// The options for the work behind a command.
  func options(allPlatforms: Bool = false, platform: Platform? = nil) throws -> PageOptions {
    let configuration = try ConfigurationLoading.inForce()
    return PageOptions(
      format: format ?? configuration.format?.value, usesColour: (color ?? configuration.colour?.value)?.usesColour,
      allPlatforms: allPlatforms, platform: platform ?? configuration.platform?.value,
      language: lang ?? configuration.language?.value ?? ReaderLanguage.fromLocale)
  }
}

/// The option that names more rules.
struct RuleArguments: ParsableArguments {
  @Option(
    name: .customLong("rules"),
    help: ArgumentHelp(
      "More rules: a .rule file, or a folder of CATEGORY/SLUG.rule files. May be repeated.", valueName: "path"))
  var paths: [String] = []

  /// The paths to use: those of the configuration, where none was given.
  func inForce() throws -> [String] {
    paths.isEmpty ? try ConfigurationLoading.inForce().rules?.value ?? [] : paths
  }
}
