import CulpritModel
import Testing

@testable import CulpritStatistics

@Suite struct LogTimesTests {
  private func times(_ text: String, chunk: Int = 1_000) -> LogTimes? {
    var recorder = LogTimesRecorder()
    let bytes = Array(text.utf8)
    bytes.withUnsafeBytes { all in
      for start in stride(from: 0, to: all.count, by: chunk) {
        recorder.take(UnsafeRawBufferPointer(rebasing: all[start..<min(start + chunk, all.count)]))
      }
    }
    return recorder.times
  }

  /// 2026-03-01 12:00:00 UTC.
  private static let noon = 1_772_366_400

  @Test(arguments: [
    "2026-03-01T12:00:00Z go build", "2026-03-01T12:00:00.1234567Z go build", "2026-03-01 12:00:00 go build",
    "2026-03-01T14:00:00.5+02:00 go build", "2026-03-01T07:30:00-0430 go build",
    "time=\"2026-03-01T12:00:00Z\" level=info", "\u{FEFF}2026-03-01T12:00:00.0Z ##[group]Run",
    #"{"log":"go: downloading example.com/some/rather/long/module/path v1.0.0\n","stream":"stderr","time":"2026-03-01T12:00:00.5Z"}"#,
  ])
  func theWaysOfCISystemsAreRead(_ line: String) {
    #expect(times(line + "\n") == LogTimes(first: Self.noon, last: Self.noon))
  }

  @Test(arguments: [
    "certificate of the host that we all know and love is not valid after 2029-01-01T00:00:00Z\n", "no time at all\n",
    "2026-13-01T12:00:00Z\n", "2026-02-30T12:00:00Z\n", "2026-03-01T25:00:00Z\n", "0000-03-01T12:00:00Z\n", "",
  ])
  func whatIsNoTimeOfALineDoesNotCount(_ text: String) {
    #expect(times(text) == nil)
  }

  @Test(arguments: [7, 1_000, 100_000])
  func theEndsOfALongLogCount(_ chunk: Int) {
    let middle = String(repeating: "2031-01-01T00:00:00Z no end\n", count: 3_000)
    let text = "2026-03-01T12:00:00Z start\n" + middle + "2026-03-01T12:10:00Z done\n"
    #expect(times(text, chunk: chunk) == LogTimes(first: Self.noon, last: Self.noon + 600))
  }

  @Test func aShortLogIsSeenWhole() {
    #expect(
      times("2026-03-01T12:00:00Z a\nb\n2026-03-01T12:01:00Z c\n")
        == LogTimes(first: Self.noon, last: Self.noon + 60))
  }

  @Test func utf16IsRead() {
    var recorder = LogTimesRecorder()
    let bytes = "2026-03-01T12:00:00Z a\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    bytes.withUnsafeBytes { recorder.take($0) }
    #expect(recorder.times?.first == Self.noon)
  }
}
