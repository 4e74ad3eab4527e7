internal import CulpritModel
internal import CulpritRender

/// Prints findings as they come, and folds those that come again into a count.
struct FollowPrinter {
  private let renderer: FollowRenderer
  /// Whether a count can be changed in place.
  private let isInPlace: Bool
  private var tally = FollowTally()
  /// The finding whose count stands on the screen as the last line, without a line feed behind it.
  private var openCount: Int?

  init(renderer: FollowRenderer, isInPlace: Bool) {
    self.renderer = renderer
    self.isInPlace = isInPlace
  }

  /// Takes what was found since the last call.
  ///
  /// - Returns: what to print.
  mutating func text(for findings: [Finding]) -> String {
    var text = ""
    var repeated: [Int] = []
    for finding in findings {
      guard let (place, isNew) = tally.note(finding) else { continue }
      if isNew {
        text += closeCount() + renderer.first(finding)
      } else if !repeated.contains(place) {
        repeated.append(place)
      }
    }
    for place in repeated where tally.isDue(place) || openCount == place { text += count(place) }
    return text
  }

  /// The end of it all.
  ///
  /// - Parameters:
  ///   - lines: how many lines the log had.
  ///   - isInterrupted: whether a key was pressed for that, which a terminal shows.
  /// - Returns: what to print.
  mutating func summary(lines: Int, isInterrupted: Bool) -> String {
    let start = closeCount()
    return (start.isEmpty && isInPlace && isInterrupted ? "\n" : start)
      + renderer.summary(
        tally.entries.map { ($0.finding, $0.count, $0.lastLine) }, lines: lines, untold: tally.untold)
  }

  private mutating func count(_ place: Int) -> String {
    tally.tell(place)
    let entry = tally.entries[place]
    // A line that wraps could not be changed in place. One column stays free: some terminals wrap when the last one is written.
    let width = isInPlace ? (StandardOutput.terminalWidth ?? 80) - 1 : nil
    let text = renderer.again(entry.finding, count: entry.count, line: entry.lastLine, width: width)
    guard isInPlace else { return text }
    let start = openCount == place ? "\r\u{1B}[2K" : closeCount()
    openCount = place
    return start + text.dropLast()
  }

  private mutating func closeCount() -> String {
    defer { openCount = nil }
    return openCount == nil ? "" : "\n"
  }
}
