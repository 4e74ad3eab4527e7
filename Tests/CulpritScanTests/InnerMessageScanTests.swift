import CulpritModel
import CulpritScan
import Testing

/// Patterns with anchors behind the starts that loggers and CI systems put in front of a message.
@Suite struct InnerMessageScanTests {
  private func evidence(in log: String) -> [Evidence] { Logs.scan(Array(log.utf8)).evidence }

  @Test(arguments: [
    "##[error]", "[10:00:00][Step 1/3] ", "[10:00:00]E:\t [Step 1/3] ", "I0110 10:00:00.123456   12345 main.go:12] ",
    "Jan 10 10:00:00 host git[812]: ", "[branch] ", "npm ERR! ", "npm error ", "12 error ", "remote: ",
    "[pipenv.exceptions.InstallError]: ", #"{"log":""#, #"{"msg":""#, "> > ",
  ])
  func anAnchoredPatternMatchesBehindIt(_ start: String) {
    let found = evidence(in: "Cloning into 'x'...\n\(start)fatal: read error: Connection reset by peer\n")
    #expect(found.map(\.cause.description) == ["network/reset"])
  }

  @Test func theColumnIsThatOfTheMatchInTheWholeLine() {
    #expect(evidence(in: "[branch] fatal: read error: Connection reset by peer\n").first?.column == 10)
  }

  @Test func aFactEndsWithTheMessageThatHoldsIt() {
    let found = evidence(in: #"{"level":"error","msg":"curl: (6) Could not resolve host: a.corp.example"}"# + "\n")
    #expect(found.map(\.cause.description) == ["dns/unresolved"])
    #expect(found.first?.facts[.host] == "a.corp.example")
  }

  @Test func aFactHasNoQuotationMarksAroundIt() {
    let found = evidence(
      in: "Ncat: Could not resolve hostname \"git.corp.example\": Name or service not known. QUITTING.\n")
    #expect(found.first?.facts[.host] == "git.corp.example")
  }
}
