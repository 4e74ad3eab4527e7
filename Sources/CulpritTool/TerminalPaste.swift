#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Reads a log that is pasted into the terminal on standard input.
///
/// A terminal in its usual mode hands over lines and cuts them at 4,096 bytes, so the mode is changed: bytes arrive as they come. That takes Ctrl-D
/// its meaning, which is given back here. In a pasted text the same byte is only a byte: terminals mark a paste (`ESC [ 200 ~`) when asked to.
/// Ctrl-C ends the program, Ctrl-Z stops it; either way, and at the end, the terminal gets its old mode back.
struct TerminalPaste: ~Copyable {
  private static let endOfTransmission: UInt8 = 0x04
  private static let pasteStart = Array("\u{1B}[200~".utf8)
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private var isInsidePaste = false
  private var hasEnded = false
  private var hasText = false
  /// The last bytes, as far as they can be the beginning of a mark.
  private var pending: [UInt8] = []

  /// Whether standard input is a terminal.
  static var isPossible: Bool { isatty(STDIN_FILENO) == 1 }

  /// Changes the mode of the terminal and says what to do.
  init() {
    // The mode first: what is typed as soon as the hint stands there must not be lost.
    TerminalMode.enter()
    StandardOutput.writeError("culprit: paste the log, then press Ctrl-D (Ctrl-C gives up)\n")
  }

  deinit { TerminalMode.leave() }

  /// Reads what was typed or pasted; 0 at the end.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    guard !hasEnded else { return 0 }
    // A mark that was cut in two needs room for its first part.
    let room = UnsafeMutableRawBufferPointer(rebasing: buffer.dropLast(Self.pasteStart.count))
    while true {
      let reader = FileDescriptorReader()
      let count = try reader.read(into: room)
      guard count > 0 else {
        hasEnded = true
        return 0
      }
      let text = take(Array(room.prefix(count)))
      buffer.copyBytes(from: text)
      hasText = hasText || !text.isEmpty
      if !text.isEmpty || hasEnded { return text.count }
    }
  }

  /// The text without marks, up to a Ctrl-D outside of a paste.
  private mutating func take(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + pending.count)
    for byte in bytes {
      if !isInsidePaste, byte == Self.endOfTransmission {
        hasEnded = true
        // The terminal shows the key as ^D; the report starts on a line of its own.
        StandardOutput.writeError("\n")
        break
      }
      pending.append(byte)
      let mark = isInsidePaste ? Self.pasteEnd : Self.pasteStart
      if pending == mark {
        isInsidePaste.toggle()
        pending = []
      } else if !mark.starts(with: pending) {
        // Only the last byte can begin a new mark: the escape character stands nowhere else in it.
        let last = pending.removeLast()
        text += pending
        pending = []
        if last == mark.first { pending = [last] } else { text.append(last) }
      }
    }
    if hasEnded {
      text += pending
      pending = []
    }
    return text
  }
}
