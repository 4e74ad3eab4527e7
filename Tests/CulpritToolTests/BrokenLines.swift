import CulpritModel

/// A log as it comes out of a terminal that breaks long lines.
enum BrokenLines {
  /// The text with every line broken at a width; `nil` if no line is that long, or if a terminal would do more to the log than break its lines.
  static func text(_ bytes: [UInt8], width: Int) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self),
      !bytes.contains(where: { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 })
    else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { pieces(of: $0, width: width) }
    let wasBroken = lines.count > text.split(separator: "\n", omittingEmptySubsequences: false).count
    return wasBroken && lines.count <= Observations.shortLogLines ? lines.joined(separator: "\n") : nil
  }

  private static func pieces(of line: Substring, width: Int) -> [Substring] {
    var rest = line
    var pieces: [Substring] = []
    repeat {
      pieces.append(rest.prefix(width))
      rest = rest.dropFirst(width)
    } while !rest.isEmpty
    return pieces
  }
}
