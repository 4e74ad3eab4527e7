/// One line of the input of `culprit records`.
struct LogRecord {
  /// Where the log is.
  enum Content {
    case log([UInt8])
    case path([UInt8])
  }

  /// A line that is no record.
  struct Problem: Error, Hashable {
    /// What it is, for programs.
    let kind: RecordProblemKind
    /// What it is, for people.
    let message: String
    /// The `id` as JSON text, if it was there; `null` otherwise.
    let id: [UInt8]
  }

  /// The `id` as JSON text, exactly as it stood there.
  let id: [UInt8]
  /// The log.
  let content: Content

  /// Reads a line.
  init(_ line: [UInt8]) throws(Problem) {
    var id = Array("null".utf8)
    var log: [UInt8]?
    var path: [UInt8]?
    do throws(JSONScanner.Problem) {
      var scanner = JSONScanner(line)
      scanner.skipBlanks()
      try scanner.readObject { (scanner, name) throws(JSONScanner.Problem) in
        switch name {
        case Self.idName:
          let value = line[try scanner.skipValue()]
          // It becomes part of our own output.
          guard String(validating: value, as: UTF8.self) != nil else {
            throw JSONScanner.Problem(message: "the id is not UTF-8", offset: scanner.offset)
          }
          id = Array(value)
        case Self.logName: log = try scanner.readString()
        case Self.pathName: path = try scanner.readString()
        default: try scanner.skipValue()
        }
      }
      try scanner.expectEnd()
    } catch {
      throw Problem(kind: .invalid, message: "\(error.message) (byte \(error.offset + 1))", id: id)
    }
    self.id = id
    switch (log, path) {
    case (let log?, nil): content = .log(log)
    case (nil, let path?): content = .path(path)
    case (nil, nil): throw Problem(kind: .incomplete, message: "neither \"log\" nor \"path\" is there", id: id)
    default: throw Problem(kind: .incomplete, message: "\"log\" and \"path\" are both there", id: id)
    }
  }

  private static let idName = Array("id".utf8)
  private static let logName = Array("log".utf8)
  private static let pathName = Array("path".utf8)
}
