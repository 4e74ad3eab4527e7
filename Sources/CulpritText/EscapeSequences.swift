/// Takes terminal control sequences out of text.
public enum EscapeSequences {
  private static let escape: UInt8 = 0x1B

  /// Removes all sequences in place and returns how many bytes are left, from the start of the buffer.
  ///
  /// Known are the forms of ECMA-48: CSI (`ESC [ … final`), OSC, DCS and their like up to BEL or ST, and two-byte sequences. A sequence
  /// never reaches over a line feed, so that a stray one cannot swallow the log.
  public static func remove(from buffer: UnsafeMutableRawBufferPointer) -> Int {
    let bytes = UnsafeRawBufferPointer(buffer)
    guard let base = buffer.baseAddress, let first = ByteSearch.first(escape, in: bytes, 0..<bytes.count) else {
      return buffer.count
    }
    var write = first
    var read = first
    while read < bytes.count {
      read = end(ofSequenceAt: read, in: bytes)
      let next = ByteSearch.first(escape, in: bytes, read..<bytes.count) ?? bytes.count
      (base + write).copyMemory(from: base + read, byteCount: next - read)
      write += next - read
      read = next
    }
    return write
  }

  private static func end(ofSequenceAt start: Int, in bytes: UnsafeRawBufferPointer) -> Int {
    var index = start + 1
    guard index < bytes.count else { return index }
    switch bytes[index] {
    case UInt8(ascii: "["):
      index += 1
      while index < bytes.count, (0x20...0x3F).contains(bytes[index]) { index += 1 }
      return index < bytes.count && (0x40...0x7E).contains(bytes[index]) ? index + 1 : index
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      return end(ofStringFrom: index + 1, in: bytes)
    case UInt8(ascii: "\n"), escape:
      return index
    case 0x20...0x2F:
      while index < bytes.count, (0x20...0x2F).contains(bytes[index]) { index += 1 }
      return index < bytes.count && bytes[index] != UInt8(ascii: "\n") ? index + 1 : index
    default:
      return index + 1
    }
  }

  /// The text of an OSC ends with BEL, with ST (`ESC \`), or, for want of both, with the line.
  private static func end(ofStringFrom start: Int, in bytes: UnsafeRawBufferPointer) -> Int {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case 0x07: return index + 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return index
      case escape:
        return index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\\") ? index + 2 : index
      default: index += 1
      }
    }
    return index
  }
}
