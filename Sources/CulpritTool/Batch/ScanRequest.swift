internal import CulpritArchive
public import CulpritRender

/// What `culprit scan` is asked to do.
public struct ScanRequest: Sendable {
  /// A document and where it goes.
  public struct Output: Sendable, Hashable {
    /// The file.
    public var path: String
    /// The format.
    public var format: BatchFormatKind

    /// An output from both its parts.
    public init(path: String, format: BatchFormatKind) {
      self.path = path
      self.format = format
    }
  }

  /// Files, folders, patterns; `-` is standard input.
  public var paths: [String]
  /// A file with more paths; `-` is standard input.
  public var filesFrom: String?
  /// Whether these paths are parted by zero bytes and not by line feeds.
  public var isZeroSeparated = false
  /// Whether folders and archives give hidden files too.
  public var includesHidden = false
  /// The most bytes that a member of an archive may unpack to; `nil` for the usual limit.
  public var largestMember: Int?
  /// How many times its own size an archive may unpack to; `nil` for the usual limit.
  public var largestRatio: Int?
  /// The format of standard output; `nil` writes nothing there.
  public var format: BatchFormatKind?
  /// The files to write.
  public var outputs: [Output] = []
  /// How documents look.
  public var options = RenderOptions()
  /// Files and folders with rules of the user.
  public var rulePaths: [String] = []
  /// How many logs are read at the same time, at least 1.
  public var threads = 1
  /// The JSON Lines of an earlier scan to compare with.
  public var baseline: String?
  /// What makes the exit code 1.
  public var failConditions: [FailCondition] = []

  /// A request for some paths; everything else has its usual value.
  public init(paths: [String]) { self.paths = paths }

  /// How much archives may unpack to.
  var limits: ArchiveLimits {
    ArchiveLimits(
      memberBytes: largestMember ?? ArchiveLimits.usual.memberBytes, ratio: largestRatio ?? ArchiveLimits.usual.ratio)
  }
}
