internal import ArgumentParser
internal import CulpritTool

/// The options of commands that show one page or one report.
struct PageArguments: ParsableArguments {
  @Option(help: "markdown, text or json. (default: text on a terminal, markdown elsewhere)")
  var format: OutputFormat?

  @OptionGroup var look: LookArguments

  /// How the page is wanted.
  func options(_ configuration: Configuration) -> PageOptions {
    look.options(format: format, configuration)
  }
}
