internal import ArgumentParser
internal import CulpritModel
internal import CulpritTool

/// The options that tell how output is to look, whatever its format.
struct LookArguments: ParsableArguments {
  @Option(help: ArgumentHelp("Colour: auto, always or never. NO_COLOR is respected.", valueName: "when"))
  var color: ColourChoice?

  @Option(
    help: ArgumentHelp("Language of titles and advice: en or zh. (default: by the locale)", valueName: "language"))
  var lang: Language?

  /// How a page is wanted that has a format of its own.
  func options(format: OutputFormat? = nil, _ configuration: Configuration) -> PageOptions {
    var options = PageOptions(configuration)
    if let format { options.format = format }
    if let color { options.usesColour = color.usesColour }
    if let lang { options.language = lang }
    return options
  }
}
