/// Undoes the escapes of JSON strings (RFC 8259, section 7) in lines that hold JSON or quoted log fields, or Python's `b'…\n…'`.
enum JSONEscapes {
  /// Whether the line holds an escaped string, rather than, say, a Windows path.
  static func looksEscaped(_ line: UnsafeRawBufferPointer) -> Bool {
    var hasEscape = false
    var index = 0
    while index + 1 < line.count {
      if line[index] == UInt8(ascii: "\\") {
        let next = line[index + 1]
        // An escaped quotation mark hardly occurs outside of quoted text.
        if next == UInt8(ascii: "\"") { return true }
        if next == UInt8(ascii: "n") || next == UInt8(ascii: "u") || next == UInt8(ascii: "t") { hasEscape = true }
        index += 2
      } else {
        index += 1
      }
    }
    return hasEscape && (holdsMember(line) || holdsPythonBytes(line))
  }

  /// Whether `":` occurs, as after every key of a JSON object, or `="`, as in logfmt.
  private static func holdsMember(_ line: UnsafeRawBufferPointer) -> Bool {
    guard line.count > 1 else { return false }
    for index in 1..<line.count {
      if line[index] == UInt8(ascii: ":"), line[index - 1] == UInt8(ascii: "\"") { return true }
      if line[index] == UInt8(ascii: "\""), line[index - 1] == UInt8(ascii: "=") { return true }
    }
    return false
  }

  /// Whether `b'` or `b"` occurs as Python writes bytes, not as the end of a word.
  private static func holdsPythonBytes(_ line: UnsafeRawBufferPointer) -> Bool {
    guard line.count > 2 else { return false }
    for index in 1..<(line.count - 1) where line[index] == UInt8(ascii: "b") {
      guard line[index + 1] == UInt8(ascii: "'") || line[index + 1] == UInt8(ascii: "\"") else { continue }
      if " =([,:".utf8.contains(line[index - 1]) { return true }
    }
    return false
  }

  /// Writes the line with all escapes undone; what is no valid escape stays as it is.
  static func undo(_ line: UnsafeRawBufferPointer, into output: inout [UInt8]) {
    output.removeAll(keepingCapacity: true)
    output.reserveCapacity(line.count)
    var index = 0
    while index < line.count {
      guard line[index] == UInt8(ascii: "\\"), index + 1 < line.count else {
        output.append(line[index])
        index += 1
        continue
      }
      switch line[index + 1] {
      case UInt8(ascii: "n"): output.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "r"): output.append(UInt8(ascii: "\r"))
      case UInt8(ascii: "t"): output.append(UInt8(ascii: "\t"))
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"), UInt8(ascii: "/"):
        output.append(line[index + 1])
      case UInt8(ascii: "u"):
        guard let character = plainCharacter(line, at: index + 2) else {
          output.append(UInt8(ascii: "\\"))
          index += 1
          continue
        }
        output.append(character)
        index += 4
      default:
        output.append(UInt8(ascii: "\\"))
        index += 1
        continue
      }
      index += 2
    }
  }

  /// The character that four hexadecimal digits mean, if it is ASCII or a curly quote, which becomes straight (`Typography`). Other characters stay
  /// escaped: the prefilter could not have seen them.
  private static func plainCharacter(_ line: UnsafeRawBufferPointer, at start: Int) -> UInt8? {
    guard start + 4 <= line.count else { return nil }
    var value = 0
    for index in start..<(start + 4) {
      guard let digit = Character(UnicodeScalar(line[index])).hexDigitValue else { return nil }
      value = value * 16 + digit
    }
    switch value {
    case 0x2018...0x201B: return UInt8(ascii: "'")
    case 0x201C...0x201F: return UInt8(ascii: "\"")
    default: return (0x20..<0x7F).contains(value) || value == 0x1B ? UInt8(value) : nil
    }
  }
}
