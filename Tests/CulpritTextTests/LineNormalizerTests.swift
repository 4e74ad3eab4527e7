import CulpritText
import Testing

@Suite struct LineNormalizerTests {
  private func lines(_ bytes: [UInt8]) -> [String] {
    var normalizer = LineNormalizer()
    var lines: [String] = []
    bytes.withUnsafeBytes { raw in
      normalizer.forEachLine(in: raw) { line, _ in lines.append(String(decoding: line, as: UTF8.self)) }
    }
    return lines
  }

  private func lines(_ text: String) -> [String] { lines(Array(text.utf8)) }

  @Test(arguments: [
    "2026-11-21T10:52:01.1234567Z fatal: x", "2026-11-21 10:52:01,123 fatal: x", "[2026-11-21T10:52:01Z] fatal: x",
    "2026/11/21 10:52:01 fatal: x", "[10:52:01] fatal: x", "10:52:01.123 fatal: x", "Nov 21 10:52:01 host fatal: x",
    "2026-11-21T10:52:01.000000Z 01O fatal: x", "2026-11-21T10:52:01.123456789Z stderr F fatal: x",
    "#14 5.078 fatal: x",
    "web_1  | fatal: x", "> fatal: x", "│ fatal: x", "build\tRun tests\t2026-11-21T10:52:01.1234567Z fatal: x",
    "2026-11-21T10:52:01+01:00 fatal: x", "[10:52:01]W:\t fatal: x", "[10:52:01]E: fatal: x", "[10:52:01] :\t fatal: x",
  ])
  func prefixesAreTakenOff(_ line: String) {
    #expect(lines(line) == ["fatal: x"])
  }

  @Test(arguments: ["12:30 lunch", "10.0.0.1 refused", "a | b", "#define X", "2026 was good", "host-1 fatal: x"])
  func otherStartsStay(_ line: String) {
    #expect(lines(line) == [line])
  }

  @Test func repaintsAreLinesOfTheirOwn() {
    #expect(lines("10%\r50%\rfatal: x\r") == ["10%", "50%", "fatal: x"])
  }

  @Test func escapedJSONIsUndone() {
    #expect(
      lines(#"{"log":"Get \"https://a.example\": EOF\nnext\u003c","stream":"stderr"}"#) == [
        #"{"log":"Get "https://a.example": EOF"#, #"next<","stream":"stderr"}"#,
      ])
  }

  @Test func curlyQuotesThatJSONEscapesAreMadeStraight() {
    #expect(lines(#"{"log":"host name \u2018a.example\u2019\n"}"#).first == #"{"log":"host name 'a.example'"#)
  }

  @Test func characterReferencesAreUndoneOnce() {
    #expect(
      lines("Get &quot;https:&#x2F;&#x2F;a.example&quot;: a-&gt;b: it&#39;s &amp;lt; &copy; &") == [
        #"Get "https://a.example": a->b: it's &lt; &copy; &"#
      ])
  }

  @Test func bytesOfPythonAreUndone() {
    #expect(
      lines(#"Failed(output=b'', stderr=b"fatal: couldn\'t\nfatal: x\n")"#) == [
        #"Failed(output=b'', stderr=b"fatal: couldn't"#, "fatal: x", #"")"#,
      ])
  }

  @Test func stepsOfABuildServerStay() {
    #expect(lines("[10:52:01][Step 1/3] fatal: x") == ["[Step 1/3] fatal: x"])
  }

  @Test func theEndOfADockerRecordIsNoLine() {
    #expect(lines(#"{"log":"fatal: x\n","stream":"stderr","time":"2026-11-21T10:52:01Z"}"#) == [#"{"log":"fatal: x"#])
  }

  @Test func windowsPathsAreNoEscapes() {
    #expect(lines(#"open C:\new\table: denied"#) == [#"open C:\new\table: denied"#])
  }

  @Test func curlyQuotesAreMadeStraight() {
    #expect(lines("“a” ‘b’") == [#""a" 'b'"#])
  }

  @Test func chineseOfWindowsConsolesIsRead() {
    // GB18030 of 由于目标计算机积极拒绝
    let bytes: [UInt8] = [
      0xD3, 0xC9, 0xD3, 0xDA, 0xC4, 0xBF, 0xB1, 0xEA, 0xBC, 0xC6, 0xCB, 0xE3, 0xBB, 0xFA, 0xBB, 0xFD, 0xBC, 0xAB, 0xBE,
      0xDC, 0xBE, 0xF8,
    ]
    #expect(lines(bytes) == ["由于目标计算机积极拒绝"])
  }

  @Test func bytesOfNoKnownEncodingStay() {
    #expect(lines([0x61, 0xFF, 0x62]).count == 1)
  }
}
