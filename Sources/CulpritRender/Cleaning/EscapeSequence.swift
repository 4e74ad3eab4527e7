/// Terminal control sequences: colours, cursor moves, window titles, hyperlinks.
enum EscapeSequence {
  private static let longest = 4096

  /// What follows the sequence at the start; the unchanged text where there is none or where it never ends.
  static func skip(in text: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
    guard let first = text.first else { return text }
    let rest = text.dropFirst()
    switch first {
    case "\u{9B}": return skipControl(in: rest) ?? text
    case "\u{1B}":
      switch rest.first {
      case "[": return skipControl(in: rest.dropFirst()) ?? text
      case "]", "P", "X", "^", "_": return skipString(in: rest.dropFirst()) ?? text
      default: return text
      }
    default: return text
    }
  }

  /// Parameters, intermediates and the final byte that ends a control sequence.
  private static func skipControl(in text: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView? {
    var rest = text
    while let scalar = rest.popFirst() {
      switch scalar.value {
      case 0x20...0x3F: continue
      case 0x40...0x7E: return rest
      default: return nil
      }
    }
    return nil
  }

  /// A string that BEL or ESC `\` ends.
  private static func skipString(in text: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView? {
    var rest = text
    var length = 0
    while let scalar = rest.popFirst(), length < longest {
      length += 1
      if scalar == "\u{07}" || scalar == "\u{9C}" { return rest }
      if scalar == "\u{1B}" { return rest.first == "\\" ? rest.dropFirst() : nil }
      if scalar == "\n" { return nil }
    }
    return nil
  }
}
