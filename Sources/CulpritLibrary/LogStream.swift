internal import CulpritEngine
internal import CulpritScan

/// A log that arrives in pieces of any size; made by ``Classifier/stream(name:)``.
///
/// Memory is bounded however long the log becomes. The verdict does not depend on where the pieces end: they may cut lines and characters.
/// A stream belongs to one thread or task at a time; several streams may share a classifier.
///
/// ```swift
/// var stream = classifier.stream(name: "job 4711")
/// while let piece = try source.read() { stream.feed(piece) }
/// let diagnosis = stream.finish()
/// ```
public struct LogStream: ~Copyable {
  private let engine: DiagnosisEngine
  private var scanner: LogScanner

  init(engine: DiagnosisEngine, name: String) {
    self.engine = engine
    scanner = LogScanner(name: name, plan: engine.plan)
  }

  /// Takes the next bytes.
  public mutating func feed(_ bytes: UnsafeRawBufferPointer) {
    scanner.feed(bytes)
  }

  /// Takes the next bytes.
  public mutating func feed(_ bytes: some Collection<UInt8>) {
    let isContiguous: Void? = bytes.withContiguousStorageIfAvailable { scanner.feed(UnsafeRawBufferPointer($0)) }
    if isContiguous == nil { Array(bytes).withUnsafeBytes { scanner.feed($0) } }
  }

  /// Takes the next piece of text.
  public mutating func feed(_ text: String) {
    var text = text
    text.withUTF8 { scanner.feed(UnsafeRawBufferPointer($0)) }
  }

  /// Takes the next bytes from a function that writes them into the stream's own memory, which spares a copy.
  ///
  /// - Parameter fill: writes bytes at the start of the buffer and returns how many; 0 at the end of the log.
  /// - Returns: how many bytes were taken.
  /// - Throws: what `fill` throws.
  public mutating func feed<Failure: Error>(
    filling fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) -> Int {
    try scanner.feed(filling: fill)
  }

  /// Ends the log and judges it.
  public consuming func finish() -> Diagnosis {
    engine.diagnose(scanner.finish())
  }
}
