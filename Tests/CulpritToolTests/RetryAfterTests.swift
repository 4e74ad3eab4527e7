import Testing

@testable import CulpritTool

/// How long servers ask to wait, in the words of several tools.
@Suite struct RetryAfterTests {
  /// 2026-10-21 07:28:00 UTC.
  private let now = 1_792_567_680.0

  @Test(arguments: [
    ("< Retry-After: 120\r", 120), ("  retry-after: 7", 7), ("Retry-After: Wed, 21 Oct 2026 07:29:00 GMT", 60),
    ("Retry-After: Tue, 20 Oct 2026 07:29:00 GMT", 0), ("You are limited, please retry after 30 seconds.", 30),
    ("429: try again in 5 minutes", 300), ("rate limited; retry in 1.5s", 1.5), ("retry after 250ms", 0.25),
    ("Retry after: 2 h", 7200), ("{\"retry-after\":\"15\"}", 15),
  ])
  func isFound(line: String, seconds: Double) {
    #expect(RetryAfter.find(in: Array("before\n\(line)\nbehind\n".utf8)[...], now: now) == seconds)
  }

  @Test(arguments: [
    "", "retry", "Retry-After:", "retry after lunch", "Retry-After: soon, 21 Oct", "entry-after 5", "Retry-After: -5",
    "Retry-After: Wed, 99 Oct 2026 07:29:00 GMT",
  ])
  func isNotFound(line: String) {
    #expect(RetryAfter.find(in: Array(line.utf8)[...], now: now) == nil)
  }

  @Test func theLastOneCounts() {
    #expect(RetryAfter.find(in: Array("Retry-After: 5\nRetry-After: 9\nretry after all\n".utf8)[...], now: now) == 9)
  }
}
