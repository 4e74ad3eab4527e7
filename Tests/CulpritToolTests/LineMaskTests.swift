import CulpritModel
import CulpritPatterns
import Testing

@testable import CulpritTool

@Suite struct LineMaskTests {
  private static let lines = [
    ("cannot reach gate.corp.example:8443", #"cannot reach (?<host>[\w.-]+):(?<port>\d+)"#),
    ("dial tcp 192.0.2.10:443: refused", #"dial tcp (?<address>\d+(?:\.\d+){3}):(?<port>\d+): refused"#),
    ("from 192.0.2.1 to 192.0.2.2", #"from (?<address>\d+(?:\.\d+){3}) to (?:\d+(?:\.\d+){3})"#),
    (
      "reading https://a.example/x/y.zip: 403 Forbidden",
      #"reading (?<url>https?://[^\s"']+): (?<status>\d{3}) Forbidden"#
    ),
    ("example.com/kit@v1.4.0: no", #"(?<module>[^\s@]+)@(?<version>v?\d[\w.+-]*): no"#),
    ("cannot open /var/lib/gate/state: full", #"cannot open (?<path>/[^\s:"']+): full"#),
    (#"cannot open C:\gate\state"#, #"cannot open (?<path>[A-Za-z]:\\[^\s"]+)"#),
    ("main.go:12: gate (closed)", #"main\.go:12: gate \(closed\)"#),
    ("curl: (35) broke", #"curl: \(35\) broke"#),
    ("token *** refused", #"token \S+ refused"#),
    ("waited 30.5s for \"kit\"", #"waited (?<duration>[\d.]+\w+) for "[^"]*""#),
    ("blob sha256:0123456789abcdef0123456789abcdef is gone", #"blob [\w:-]+ is gone"#),
  ]

  @Test(arguments: lines)
  func whatVariesIsMasked(_ line: String, _ expression: String) {
    #expect(LineMask(line).expression == expression)
  }

  @Test(arguments: lines.map(\.0) + ["(?<x>[", "a\\b", "100% {of} $it^ +1 | 2*", "字符 host.example 错误"])
  func thePatternMatchesItsLineWhole(_ line: String) {
    let outcome = Array(line.utf8).withUnsafeBytes {
      Pattern(LineMask(line).expression).firstMatch(in: $0, using: MatchScratch())
    }
    guard case .match(let match) = outcome else {
      Issue.record("no match: \(LineMask(line).expression)")
      return
    }
    #expect(match.range == 0..<line.utf8.count)
  }

  @Test func aFactIsCapturedOnce() {
    let mask = LineMask("a.example asks b.example")
    #expect(mask.facts == [.host])
  }
}
