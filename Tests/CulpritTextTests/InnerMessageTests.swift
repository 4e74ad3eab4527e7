import CulpritText
import Testing

@Suite struct InnerMessageTests {
  private func messages(in line: String) -> [String] {
    Array(line.utf8).withUnsafeBytes { bytes in
      InnerMessage.places(in: bytes).messages.map { String(decoding: bytes[$0], as: UTF8.self) }
    }
  }

  @Test(arguments: [
    "##[error]fatal: x", "::error file=a.go,line=1::fatal: x", "::error::fatal: x", "[Step 1/3] fatal: x",
    "[branch] fatal: x",
    "[pipenv.exceptions.InstallError]: fatal: x", "[ERROR] fatal: x", "(10:52:01) fatal: x",
    "E0110 10:52:01.123456   12345 main.go:12] fatal: x", "npm ERR! fatal: x", "npm error fatal: x",
    "12 error fatal: x",
    "12 verbose stack fatal: x", "gyp ERR! stack fatal: x", "➤ YN0001: │ fatal: x", "ERROR: fatal: x",
    "remote: fatal: x",
    "dockerd[812]: fatal: x", "web:build: fatal: x", #"{"msg":"fatal: x"}"#,
    #"{"level":"error", "message": "fatal: x", "a": 1}"#,
    #"level=error msg="fatal: x" module=a"#, #"host | FAILED! => {"changed": false, "msg": "fatal: x"}"#,
  ])
  func aMessageStandsBehind(_ line: String) {
    #expect(messages(in: line) == ["fatal: x"])
  }

  @Test(arguments: ["`fatal: x`", "**fatal: x**", "- fatal: x", "- `fatal: x`", "| fatal: x |", "  | fatal: x"])
  func markdownAroundALineIsNoPartOfIt(_ line: String) {
    #expect(messages(in: line) == ["fatal: x"])
  }

  @Test func startsMayStandBehindEachOther() {
    #expect(
      messages(in: "[branch] npm error 10:52:01 fatal: x") == ["npm error 10:52:01 fatal: x", "fatal: x"])
  }

  @Test func severalMembersCanHoldMessages() {
    #expect(messages(in: #"{"msg":"pull failed","error":"fatal: x"}"#) == ["pull failed", "fatal: x"])
  }

  @Test(arguments: [
    "fatal: x", "  fatal: x", "go: a@v1: x", "[] fatal: x", "array[3] = x", "12 errors", "std::error::Error",
    "https://a.example/x",
    #"{"version":"1.0"}"#, "", "##[warning]fatal: x", "::warning::fatal: x", "[WARNING] fatal: x", "warning: fatal: x",
    "npm warn fatal: x",
  ])
  func otherLinesHoldNone(_ line: String) {
    #expect(messages(in: line) == [])
  }

  @Test func quotationMarksInAMessageDoNotEndIt() {
    #expect(messages(in: #"{"msg":"Get "https://a.example/": EOF","n":1}"#) == [#"Get "https://a.example/": EOF"#])
  }
}
