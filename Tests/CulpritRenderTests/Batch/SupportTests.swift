@testable import CulpritRender
import Testing

@Suite("What the formats build on")
struct BatchSupportTests {
  @Test(
    "SHA-256 gives the digests of FIPS 180-4",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func digest(_ text: String, _ expected: String) {
    var digest = SHA256()
    digest.update(Array(text.utf8))
    #expect(digest.hexadecimal() == expected)
  }

  @Test("SHA-256 does not mind in which pieces the bytes come", arguments: [1, 55, 56, 63, 64, 65, 1_000])
  func pieces(_ length: Int) {
    let bytes = (0..<1_000).map { UInt8(truncatingIfNeeded: $0) }
    var whole = SHA256()
    whole.update(bytes)
    var parts = SHA256()
    for start in stride(from: 0, to: 1_000, by: length) {
      parts.update(Array(bytes[start..<min(1_000, start + length)]))
    }
    #expect(whole.base64() == parts.base64())
  }

  @Test(
    "Dates are those of the calendar",
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"), (1_795_280_704, "2026-11-21T17:05:04Z"),
      (4_107_542_399, "2100-02-28T23:59:59Z"), (-1, "1969-12-31T23:59:59Z"), (-62_167_219_200, "0000-01-01T00:00:00Z"),
    ])
  func dates(_ seconds: Int, _ expected: String) {
    #expect(UTCDate.time(seconds) == expected)
  }

  @Test("What differs from run to run is masked")
  func mask() {
    #expect(
      Fingerprint.masked("12:03:59 lookup a.example on 10.0.0.2:53: deadbeef01")
        == "#:#:# lookup a.example on #.#.#.#:#: #")
  }

  @Test(
    "The name of a file tells its format",
    arguments: [
      ("out/report.html", BatchFormatKind.html), ("results.SARIF", .sarif), ("step-summary.md", .stepSummary),
      ("a.sarif.json", .sarif), ("b.xml", .junit),
      ("c.csv", .csv), ("d.jsonl", .jsonLines), ("e.json", .json), ("f.md", .markdown),
      ("x/gl-code-quality-report.json", .gitlab),
      ("gl-code-quality-report.json.md", .markdown),
    ])
  func fileNames(_ name: String, _ kind: BatchFormatKind) {
    #expect(BatchFormatKind(fileName: name) == kind)
  }
}
