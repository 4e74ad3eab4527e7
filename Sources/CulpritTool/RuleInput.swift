/// Reads the short texts that commands about rules work on.
public enum RuleInput {
  /// So much of a log is enough for its telling lines.
  static let limit = 64 << 20

  /// Standard input as text; bytes that are no UTF-8 become replacement characters.
  ///
  /// - Throws: `RuleProblem` when it cannot be read.
  public static func standardInput() throws(RuleProblem) -> String {
    String(decoding: try bytes(of: .standardInput), as: UTF8.self)
  }

  /// The first `limit` bytes of a log.
  static func bytes(of source: LogSource) throws(RuleProblem) -> [UInt8] {
    do throws(SystemError) {
      switch source {
      case .standardInput where TerminalPaste.isPossible:
        var paste = TerminalPaste()
        return try collect { (room) throws(SystemError) in try paste.read(into: room) }
      case .standardInput:
        let reader = FileDescriptorReader()
        return try collect { (room) throws(SystemError) in try reader.read(into: room) }
      case .file(let path):
        let reader = try FileDescriptorReader(path: path)
        return try collect { (room) throws(SystemError) in try reader.read(into: room) }
      }
    } catch {
      let name = source == .standardInput ? "standard input" : source.name
      throw RuleProblem(message: "culprit: cannot read \(Printable.text(name)): \(error.message)\n")
    }
  }

  private static func collect(
    _ read: (UnsafeMutableRawBufferPointer) throws(SystemError) -> Int
  ) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
    defer { room.deallocate() }
    while bytes.count < limit {
      let count = try read(room)
      guard count > 0 else { break }
      bytes.append(contentsOf: room.prefix(count))
    }
    return bytes
  }
}
