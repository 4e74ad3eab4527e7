import Culprit
import Testing

@Suite struct LogStreamTests {
  static let classifier = Classifier()
  static let log =
    "go: downloading example.com/größe v1.0.0\ncurl: (6) Could not resolve host: a.example\nmake: *** [all] Error 6\n"

  @Test(arguments: [1, 2, 3, 7, 64, 1_000])
  func theVerdictDoesNotDependOnWherePiecesEnd(_ length: Int) {
    let bytes = Array(Self.log.utf8)
    var stream = Self.classifier.stream(name: "build")
    for start in stride(from: 0, to: bytes.count, by: length) {
      stream.feed(bytes[start..<min(start + length, bytes.count)])
    }
    #expect(stream.finish() == Self.classifier.diagnose(Self.log, name: "build"))
  }

  @Test func textCanBeFed() {
    var stream = Self.classifier.stream()
    for line in Self.log.split(separator: "\n") { stream.feed(line + "\n") }
    #expect(stream.finish() == Self.classifier.diagnose(Self.log))
  }

  @Test func aStreamOffersItsOwnMemory() {
    var rest = Array(Self.log.utf8)[...]
    var stream = Self.classifier.stream()
    while stream.feed(filling: { buffer in
      let piece = rest.prefix(10)
      rest = rest.dropFirst(10)
      buffer.copyBytes(from: piece)
      return piece.count
    }) > 0 {}
    #expect(stream.finish() == Self.classifier.diagnose(Self.log))
  }

  @Test func anEmptyStreamIsClean() {
    #expect(Self.classifier.stream().finish().outcome == .clean)
  }

  @Test func aFailureWhileReadingReachesTheCaller() {
    struct Gone: Error {}
    var stream = Self.classifier.stream()
    #expect(throws: Gone.self) { try stream.feed { _ throws(Gone) -> Int in throw Gone() } }
  }
}
