/// Finds bytes that cannot stand in a text file.
enum TextFaults {
  /// Reports invalid UTF-8 and NUL bytes, each once; the answer is `false` if the file is no text at all.
  static func report(in file: SourceFile, _ log: inout DiagnosticLog) -> Bool {
    if file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) {
      log.error("the file is UTF-16", at: SourceRange(0, 2), help: "save it as UTF-8")
      return false
    }
    if let offset = file.bytes.firstIndex(of: 0) {
      log.error(
        "a NUL byte", at: SourceRange(offset, offset + 1), label: "cannot stand in a text",
        help: "remove it; if there are many, save the file as UTF-8")
    }
    if let offset = firstInvalidByte(file.bytes) {
      log.error(
        "the file is not UTF-8", at: SourceRange(offset, offset + 1), label: "does not belong to any character",
        help: "save the file as UTF-8")
    }
    return true
  }

  /// The offset of the first byte that does not belong to a well-formed UTF-8 sequence.
  static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var offset = 0
      while offset < buffer.count {
        if buffer[offset] < 0x80 {
          offset += 1
          continue
        }
        guard let length = sequenceLength(buffer, at: offset) else { return offset }
        offset += length
      }
      return nil
    }
  }

  /// The length of the sequence that starts here, after table 3-7 of the Unicode standard; `nil` for a malformed one.
  private static func sequenceLength(_ buffer: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
    let lead = buffer[offset]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return nil
    }
    guard offset + length <= buffer.count, second.contains(buffer[offset + 1]) else { return nil }
    for index in (offset + 2)..<max(offset + 2, offset + length) where buffer[index] & 0xC0 != 0x80 { return nil }
    return length
  }
}
