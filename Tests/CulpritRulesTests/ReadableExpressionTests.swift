import CulpritRules
import Testing

@Suite struct ReadableExpressionTests {
  @Test(arguments: [
    ("proxyconnect tcp|server response:", ["proxyconnect tcp", "server response:"]),
    (#"lookup (?<host>[^\s:]+)(?: on \S+)?: no such host"#, ["lookup …: no such host"]),
    (#"[Cc]ould not resolve (?:host|proxy): \S+"#, ["Could not resolve host: …", "Could not resolve proxy: …"]),
    (#"(?i)dry.run(?! later)\b"#, ["dry…run"]),
    (#"(?i:dry run)$"#, ["dry run"]),
    (#"certificate \(x509\)\.?"#, ["certificate (x509)"]),
    (#"\d+|[a-z]{2,}"#, []),
    (#"same text|same text"#, ["same text"]),
    (#"open (quote"#, ["open quote"]),
  ])
  func anExpressionBecomesPhrases(_ source: String, _ phrases: [String]) {
    #expect(ReadableExpression.phrases(of: source) == phrases)
  }

  @Test func manyWaysAreCutShort() {
    let source = String(repeating: "(?:one|two|three)", count: 6)
    #expect(ReadableExpression.phrases(of: source).count <= 12)
  }
}
