internal import ArgumentParser
internal import CulpritTool

/// The option that tells how many cores to use.
struct ThreadArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp("How many logs to read at the same time. (default: one for each core)", valueName: "number"))
  var threads: Int?

  func validate() throws {
    if let threads, !Configuration.threadRange.contains(threads) {
      throw ValidationError("--threads takes a number from 1 to 1024")
    }
  }

  /// The number to use: that of the configuration, where none was given.
  func inForce(_ configuration: Configuration) -> Int {
    threads ?? configuration.threads?.value ?? ProcessorCount.active
  }
}
