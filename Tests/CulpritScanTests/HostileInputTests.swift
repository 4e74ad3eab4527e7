import CulpritModel
import CulpritScan
import Testing

/// Messy and hostile bytes: a right answer or none, never a crash.
@Suite struct HostileInputTests {
  private let dns = "curl: (6) Could not resolve host: a.example"

  private func causes(_ bytes: [UInt8]) -> Set<String> {
    Set(Logs.scan(bytes).evidence.map(\.cause.description))
  }

  @Test func anEmptyLogHoldsNothing() {
    let observations = Logs.scan([])
    #expect(observations.evidence.isEmpty && observations.input.lines == 0 && observations.input.bytes == 0)
  }

  @Test func randomBytesHoldNothing() {
    var state: UInt64 = 42
    let bytes = (0..<300_000).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    #expect(causes(bytes).isEmpty)
  }

  @Test func aZeroInEveryLineIsNoObstacle() {
    let log = (0..<50).map { "\u{0}line \($0)\u{0}\n" }.joined() + "\u{0}\(dns)\u{0}\n"
    #expect(causes(Array(log.utf8)) == ["dns/unresolved"])
  }

  @Test func coloursInTheMiddleOfAMessageAreNoObstacle() {
    #expect(causes(Array("curl: (6) Could not \u{1B}[1mresolve\u{1B}[0m host: a.example\n".utf8)) == ["dns/unresolved"])
  }

  @Test func progressBarsAreNoObstacle() {
    let log = (0...100).map { "\r\($0) % done" }.joined() + "\r\(dns)\r\n"
    #expect(causes(Array(log.utf8)) == ["dns/unresolved"])
  }

  @Test func linesMayEndLikeOnWindows() {
    #expect(causes(Array("a\r\n\(dns)\r\nb\r\n".utf8)) == ["dns/unresolved"])
  }

  @Test func utf16IsRead() {
    let text = "PS> go get\r\n\(dns)\r\n"
    let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(causes(bytes) == ["dns/unresolved"])
  }

  @Test func invalidUTF8AroundAMessageIsNoObstacle() {
    #expect(causes([0xC3, 0x28, 0xFF] + Array(dns.utf8) + [0xE2, 0x82]) == ["dns/unresolved"])
  }

  @Test func aChineseWindowsConsoleIsRead() {
    // GB18030 of 由于目标计算机积极拒绝，无法连接。
    let chinese: [UInt8] = [
      0xD3, 0xC9, 0xD3, 0xDA, 0xC4, 0xBF, 0xB1, 0xEA, 0xBC, 0xC6, 0xCB, 0xE3, 0xBB, 0xFA, 0xBB, 0xFD, 0xBC, 0xAB, 0xBE,
      0xDC, 0xBE, 0xF8, 0xA3, 0xAC, 0xCE, 0xDE, 0xB7, 0xA8, 0xC1, 0xAC, 0xBD, 0xD3, 0xA1, 0xA3,
    ]
    let log = Array("dial tcp 192.0.2.7:443: connectex: ".utf8) + chinese + [0x0A]
    #expect(causes(log) == ["service/refused"])
  }

  @Test func excerptsHoldNoControlCharacters() {
    let observations = Logs.scan(Array("\u{7}\u{9B}31m \(dns)\u{8}\u{8}\n".utf8))
    let scalars = observations.evidence.flatMap { $0.text.unicodeScalars }
    #expect(!scalars.isEmpty && scalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
  }

  @Test func aMillionEqualFailuresAreCountedAndNotKept() {
    let log = Array(String(repeating: "\(dns)\n", count: 20_000).utf8)
    let observations = Logs.scan(log)
    #expect(observations.totals.values.max() == 20_000)
    #expect(observations.evidence.count < 200)
  }
}
