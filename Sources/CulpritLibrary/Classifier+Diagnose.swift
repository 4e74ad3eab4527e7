internal import CulpritEngine

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

extension Classifier {
  /// The verdict on a log that is a text.
  ///
  /// - Parameters:
  ///   - log: the log; may hold colour codes, carriage returns, CI time stamps, or be wrapped in JSON.
  ///   - name: what the log is called in reports.
  /// - Returns: the verdict.
  public func diagnose(_ log: String, name: String = "-") -> Diagnosis {
    var log = log
    return log.withUTF8 { engine.diagnose(UnsafeRawBufferPointer($0), name: name) }
  }

  /// The verdict on a log that is in memory as bytes: UTF-8, UTF-16 or GB18030, which is found out.
  ///
  /// - Parameters:
  ///   - log: the bytes, such as an `[UInt8]` or a `Data`.
  ///   - name: what the log is called in reports.
  /// - Returns: the verdict.
  public func diagnose(_ log: some Collection<UInt8>, name: String = "-") -> Diagnosis {
    var stream = stream(name: name)
    stream.feed(log)
    return stream.finish()
  }

  /// The verdict on a log in a file, which is read in pieces: memory does not grow with its size.
  ///
  /// - Parameter path: the file; also what the log is called in reports.
  /// - Returns: the verdict.
  /// - Throws: ``FileError`` when the file cannot be opened or read.
  public func diagnose(contentsOf path: String) throws(FileError) -> Diagnosis {
    guard let file = fopen(path, "rb") else { throw FileError(path: path) }
    defer { fclose(file) }
    var stream = stream(name: path)
    while stream.feed(filling: { fread($0.baseAddress, 1, $0.count, file) }) > 0 {}
    guard ferror(file) == 0 else { throw FileError(path: path) }
    return stream.finish()
  }

  /// A log that arrives in pieces.
  ///
  /// - Parameter name: what the log is called in reports.
  /// - Returns: a stream without any bytes so far.
  public func stream(name: String = "-") -> LogStream { LogStream(engine: engine, name: name) }
}
