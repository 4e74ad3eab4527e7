import CulpritModel
import CulpritScan
import Testing

/// A log that is scanned in parts, by several scanners, gives what one scanner finds.
@Suite struct LogPartTests {
  /// Scans a log in parts that end at the line feeds behind these offsets, each with some surroundings.
  private func scan(_ log: [UInt8], cutBehind offsets: [Int], context: Int = 100_000) -> Observations {
    var cuts = [0]
    for offset in offsets {
      guard let lineFeed = log[offset...].firstIndex(of: UInt8(ascii: "\n")) else { continue }
      if lineFeed + 1 > cuts[cuts.count - 1] { cuts.append(lineFeed + 1) }
    }
    if cuts[cuts.count - 1] < log.count { cuts.append(log.count) }
    var whole: LogPart?
    for index in 1..<cuts.count {
      var scanner = LogScanner(name: "log", plan: Logs.plan)
      let (start, end) = (cuts[index - 1], cuts[index])
      if start > 0 {
        let lead = max(0, start - context)
        let leadStart = lead == 0 ? 0 : (log[lead..<start].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? start)
        log[leadStart..<start].withUnsafeBytes { scanner.feedContext($0) }
      }
      log[start..<end].withUnsafeBytes { scanner.feed($0) }
      let part =
        end < log.count
        ? log[end..<min(log.count, end + context)].withUnsafeBytes { scanner.finishPart(followedBy: $0) }
        : scanner.finishPart()
      if whole == nil { whole = part } else { whole?.append(part) }
    }
    return whole?.observations(name: "log") ?? Logs.scan(log)
  }

  /// Many logs of the corpus behind each other, several times, so that no cut falls into the last lines.
  private static let long: [UInt8] = Array((0..<3).map { _ in Logs.corpus.filter { $0.last == 10 } }.joined().joined())

  @Test(arguments: [2, 3, 5, 17])
  func partsGiveWhatTheWholeGives(count: Int) {
    let log = Self.long
    let cuts = (1..<count).map { $0 * log.count / count }
    #expect(scan(log, cutBehind: cuts) == Logs.scan(log))
  }

  @Test(arguments: 0..<24)
  func aCutBetweenLinesThatBelongTogetherDoesNotMatter(shift: Int) {
    let log = Self.long
    let cut = log.count / 3 + shift * 997
    #expect(scan(log, cutBehind: [cut]) == Logs.scan(log))
  }

  @Test func aLongLineIsOfOnePart() {
    let line =
      Array(String(repeating: "x", count: 700_000).utf8) + Array(" curl: (6) Could not resolve host: a.example\n".utf8)
    let log = Self.long + line + Self.long
    #expect(scan(log, cutBehind: [Self.long.count + 300_000]) == Logs.scan(log))
  }
}
