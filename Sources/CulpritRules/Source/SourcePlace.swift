/// A stretch of a certain file.
public struct SourcePlace: Sendable {
  /// Which file.
  public let file: SourceFile
  /// Which stretch of it.
  public let range: SourceRange

  /// A place from the file and the stretch.
  public init(_ file: SourceFile, _ range: SourceRange) {
    self.file = file
    self.range = range
  }

  /// Line and column of its first byte.
  public var position: SourcePosition { file.position(at: range.start) }
}
