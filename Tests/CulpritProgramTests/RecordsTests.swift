import Foundation
import Testing

/// `culprit records`.
@Suite struct RecordsTests {
  private let failure = "curl: (6) Could not resolve host: a.example"

  private func answers(to input: String, _ options: [String] = []) throws -> [String] {
    let result = try Program.run(["records"] + options, input: input)
    #expect(result.status == 0)
    return result.output.split(separator: "\n").map(String.init)
  }

  @Test func eachRecordIsAnsweredInOrder() throws {
    let input = (0..<2000).map {
      #"{"id":\#($0),"log":"\#($0 % 3 == 0 ? failure : "all is well")\n"}"#
    }
    let answers = try answers(to: input.joined(separator: "\n") + "\n", ["--threads", "4"])
    #expect(answers.count == 2000)
    for (number, answer) in answers.enumerated() {
      #expect(answer.hasPrefix(#"{"id":\#(number),"diagnosis":{"schema":"culprit/1""#))
      #expect(answer.contains("dns/unresolved") == (number % 3 == 0))
    }
  }

  @Test(arguments: [
    "null", "true", "0.50", "-1e+9", "\"a\\u00e9\\n\"", "{\"a\": [1, {}]}", "[]", "123456789012345678901234567890",
  ])
  func theIdComesBackAsItIs(id: String) throws {
    #expect(try answers(to: "{\"log\": \"x\", \"id\" : \(id) }\n").first?.hasPrefix("{\"id\":\(id),") == true)
  }

  @Test func aBadRecordIsAnsweredAndNotTheEnd() throws {
    let answers = try answers(
      to: """
        {"id":1,"log":"unfinished
        not json
        {"id":3}
        {"id":4,"log":"x","path":"y"}
        {"id":5,"path":"/no/such/file"}
        {"id":6,"path":"/tmp"}
        {"id":7,"log":12}
        [1]

        {"id":8,"log":"fine"}
        """)
    let kinds = ["invalid", "invalid", "incomplete", "incomplete", "unreadable", "unreadable", "invalid", "invalid"]
    #expect(answers.count == 9)
    for (answer, kind) in zip(answers, kinds) { #expect(answer.contains(#""error":{"kind":"\#(kind)""#)) }
    #expect(answers[0].hasPrefix(#"{"id":1,"#))
    #expect(answers[1].hasPrefix(#"{"id":null,"#))
    #expect(answers[4].hasPrefix(#"{"id":5,"#))
    #expect(answers[8].hasPrefix(#"{"id":8,"diagnosis""#))
    for answer in answers { #expect((try? JSONSerialization.jsonObject(with: Data(answer.utf8))) != nil) }
  }

  @Test func escapesAreDecoded() throws {
    let answer = try answers(
      to: #"{"id":1,"log":"\ud83d\ude00 \u0063url: (6) Could not resolve host: \u0061.example\r\n\t\"\\\/ \ud800"}"#
        + "\n")
    #expect(answer.first?.contains(#""host":"a.example""#) == true)
  }

  @Test func aPathIsRead() throws {
    let log = try ScratchFile(failure + "\n")
    let answer = try answers(to: #"{"id":"p","path":"\#(log.path)"}"# + "\n")
    #expect(answer.first?.contains(#""input":{"name":"\#(log.path)""#) == true)
    #expect(answer.first?.contains("dns/unresolved") == true)
  }

  @Test func bytesThatAreNoUTF8AreALogAllTheSame() throws {
    let input = Data(#"{"id":1,"log":"\#(failure) "#.utf8) + Data([0xFF, 0xFE]) + Data("\"}\n".utf8)
    let result = try Program.run(["records"], input: input)
    #expect(result.output.contains("dns/unresolved"))
    let badID = try Program.run(
      ["records"], input: Data(#"{"id":""#.utf8) + Data([0xFF]) + Data("\",\"log\":\"\"}\n".utf8))
    #expect(badID.output.contains(#"{"id":null,"error":{"kind":"invalid""#))
  }

  @Test func sizesAreBounded() throws {
    let log = try ScratchFile(String(repeating: "x", count: 5000))
    let long = #"{"id":1,"log":"\#(String(repeating: "y", count: 5000))"}"#
    let answers = try answers(
      to: long + "\n" + #"{"id":2,"path":"\#(log.path)"}"# + "\n" + #"{"id":3,"log":"z"}"# + "\n",
      ["--max-size", "4K"])
    #expect(answers.count == 3)
    #expect(answers[0].contains(#"{"id":null,"error":{"kind":"too-large""#))
    #expect(answers[1].contains(#"{"id":2,"error":{"kind":"too-large""#))
    #expect(answers[2].hasPrefix(#"{"id":3,"diagnosis""#))
  }

  @Test func oneThatAsksAndWaitsIsAnswered() throws {
    // Each record is sent only after the answer to the one before.
    let result = try Program.shell(
      #"""
      coproc C { $culprit records; }
      for i in 1 2 3; do echo "{\"id\":$i,\"log\":\"x\"}" >&${C[1]}; read -t 20 -r line <&${C[0]}; echo "${line:0:8}"; done
      """#)
    #expect(result.output == "{\"id\":1,\n{\"id\":2,\n{\"id\":3,\n")
  }

  @Test func aHugeRecordPasses() throws {
    let result = try Program.shell(
      "(printf '{\"id\":1,\"log\":\"'; head -c 30000000 /dev/zero | tr '\\0' x; printf '\\\\n\(failure)\"}\\n') | $culprit records"
    )
    #expect(result.output.contains("dns/unresolved"))
  }

  @Test func nestingIsBounded() throws {
    let deep = String(repeating: "[", count: 100_000)
    #expect(try answers(to: #"{"id":\#(deep)}"# + "\n").first?.contains("nested too deep") == true)
  }
}
