internal import ArgumentParser
internal import CulpritModel
internal import CulpritTool

/// The options that choose the variants of the advice.
struct PlatformArguments: ParsableArguments {
  @Flag(help: "Show the fix for every platform, not only for yours.")
  var allPlatforms = false

  @Option(help: "Your platform: linux, macos, windows, container, github, gitlab or kubernetes. (default: guessed)")
  var platform: Platform?

  /// The options with these choices.
  func applied(to options: PageOptions) -> PageOptions {
    var options = options
    options.allPlatforms = allPlatforms
    if let platform { options.platform = platform }
    return options
  }
}
