import CulpritScan
import Testing

@Suite struct RestartTests {
  @Test func aScannerThatIsUsedAgainFindsWhatANewOneFinds() {
    var scanner = LogScanner(name: "first", plan: Logs.plan)
    // A long log first, so that there is something to forget.
    let long = Array(String(repeating: "curl: (6) Could not resolve host: a.example\n", count: 90_000).utf8)
    long.withUnsafeBytes { scanner.feed($0) }
    _ = scanner.finish()
    for log in Logs.corpus {
      scanner.restart(name: "log")
      log.withUnsafeBytes { scanner.feed($0) }
      #expect(scanner.finish() == Logs.scan(log))
    }
  }
}
