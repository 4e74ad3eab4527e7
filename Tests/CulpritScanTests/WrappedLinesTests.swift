import CulpritScan
import Testing

/// Logs whose long lines were broken on the way, by a terminal or by a program that wraps words.
@Suite struct WrappedLinesTests {
  private static let message =
    "go: example.com/kit@v1.4.0: Get \"https://goproxy.corp.example/example.com/kit/@v/v1.4.0.mod\": proxyconnect tcp: dial tcp 127.0.0.1:7890: connect: connection refused"

  private func broken(_ text: String, every width: Int) -> String {
    var rest = text[...]
    var lines: [Substring] = []
    while !rest.isEmpty {
      lines.append(rest.prefix(width))
      rest = rest.dropFirst(width)
    }
    return lines.joined(separator: "\n")
  }

  private func causes(_ text: String) -> Set<String> {
    Set(Logs.scan(Array(text.utf8)).evidence.map(\.cause.description))
  }

  @Test(arguments: [40, 64, 80, 100, 120, 132])
  func aMessageBrokenByATerminalIsOne(width: Int) {
    #expect(causes(broken(Self.message, every: width)) == causes(Self.message))
  }

  @Test func aMessageWhoseWordsWereWrappedIsOne() {
    let wrapped = """
      go: example.com/kit@v1.4.0: Get
      "https://goproxy.corp.example/example.com/kit/@v/v1.4.0.mod": proxyconnect tcp:
      dial tcp 127.0.0.1:7890: connect: connection refused
      """
    #expect(causes(wrapped) == causes(Self.message))
  }

  @Test func evidenceStandsOnTheLineWhereItBegins() {
    let message =
      "go: " + String(repeating: "x", count: 80) + ": "
      + "proxyconnect tcp: dial tcp 127.0.0.1:7890: connect: connection refused"
    let text = "$ go mod download\n" + broken(message, every: 80)
    let evidence = Logs.scan(Array(text.utf8)).evidence.filter { $0.cause.description == "proxy/local-proxy-dead" }
    #expect(evidence.map(\.line) == [3])
  }

  @Test func linesOfOneWidthThatEachTellSomethingStayApart() {
    let line = "curl: (6) Could not resolve host: a.example.com; pad pad"
    #expect(Logs.scan(Array("\(line)\n\(line)\n".utf8)).evidence.map(\.line) == [1, 2])
  }

  @Test func indentedLinesOfOneWidthStayApart() {
    let text =
      "go: example.com/badchain/c@v1.1.0: parsing go.mod:\n\tmodule declares its path as: badchain.example.com/c\n"
      + "\t        but was required as: example.com/badchain/c\n\trestoring example.com/badchain/c@v1.0.0\n"
    #expect(causes(text).isEmpty)
  }

  @Test func harmlessLinesOfOneWidthStayHarmless() {
    let text = "downloading the first of many packages\ndownloading the other of many packages\n"
    #expect(causes(text).isEmpty)
  }
}
