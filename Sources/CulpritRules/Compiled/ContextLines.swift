/// The lines around the one that a pattern is tried on, normalised.
public struct ContextLines: Sendable {
  /// The lines, in order of the log.
  public let lines: [[UInt8]]
  /// Where in `lines` the line stands that the pattern is tried on.
  public let position: Int

  /// Lines around a position.
  public init(lines: [[UInt8]], position: Int) {
    self.lines = lines
    self.position = position
  }

  /// The line alone and the lines at most `distance` before and after it, the nearest first.
  func within(_ distance: Int) -> [[UInt8]] {
    var found = lines.indices.contains(position) ? [lines[position]] : []
    guard distance > 0 else { return found }
    for step in 1...distance {
      for index in [position - step, position + step] where lines.indices.contains(index) { found.append(lines[index]) }
    }
    return found
  }

  /// At most `count` lines after the position.
  func following(_ count: Int) -> ArraySlice<[UInt8]> {
    let start = min(position + 1, lines.count)
    return lines[start..<min(start + count, lines.count)]
  }
}
