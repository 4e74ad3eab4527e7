internal import ArgumentParser
internal import CulpritTool

/// Which inputs `culprit scan` reads.
struct ScanInputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Read more paths from a file, one a line; - is standard input.", valueName: "file"))
  var filesFrom: String?

  @Flag(name: [.customShort("0"), .long], help: "The paths of --files-from end in zero bytes (find -print0).")
  var null = false

  @Flag(help: "Take files whose names start with a point from folders and archives too.")
  var hidden = false

  @Option(
    help: ArgumentHelp(
      "The most that a log in an archive may unpack to, with K, M or G. (default: 1G)", valueName: "size"))
  var maxSize: String?

  @Option(
    help: ArgumentHelp(
      "How many times its own size an archive may unpack to; up to 256 MiB nothing is asked. (default: 200)",
      valueName: "number"))
  var maxRatio: Int?

  func validate() throws {
    if let maxSize, ByteSize(maxSize) == nil {
      throw ValidationError("--max-size takes a number of bytes, with K, M or G behind it: 500M")
    }
    if let maxRatio, maxRatio < 1 { throw ValidationError("--max-ratio takes a number from 1") }
    if null, filesFrom == nil { throw ValidationError("--null is about --files-from, which is missing") }
  }

  /// Puts the choices into a request.
  func apply(to request: inout ScanRequest) throws {
    request.filesFrom = filesFrom
    request.isZeroSeparated = null
    request.includesHidden = hidden
    request.largestMember = maxSize.flatMap { ByteSize($0) }?.bytes
    request.largestRatio = maxRatio
  }
}
