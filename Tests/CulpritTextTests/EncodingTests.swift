import CulpritText
import Testing

@Suite struct EncodingTests {
  private func detect(_ bytes: [UInt8]) -> StreamEncoding {
    bytes.withUnsafeBytes { StreamEncoding.detect($0).encoding }
  }

  private func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? bytes : bytes.reversed()
    }
  }

  @Test func byteOrderMarksDecide() {
    #expect(detect([0xFF, 0xFE, 0x61, 0]) == .utf16LittleEndian)
    #expect(detect([0xFE, 0xFF, 0, 0x61]) == .utf16BigEndian)
    #expect(detect([0xEF, 0xBB, 0xBF, 0x61]) == .utf8)
  }

  @Test func withoutAMarkZerosDecide() {
    #expect(detect(utf16("go: download failed", isBigEndian: false)) == .utf16LittleEndian)
    #expect(detect(utf16("go: download failed", isBigEndian: true)) == .utf16BigEndian)
  }

  @Test func aStrayZeroIsNoUTF16() {
    #expect(detect(Array("go: download\u{0} failed\n".utf8)) == .utf8)
  }

  @Test(arguments: 1...7)
  func decodingDoesNotDependOnChunks(_ size: Int) {
    let text = "no such host 由于 \u{1F600}\n"
    let bytes = utf16(text, isBigEndian: false)
    var decoder = UTF16Decoder(isBigEndian: false)
    var output: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      bytes[start..<min(start + size, bytes.count)].withUnsafeBytes { decoder.decode($0, into: &output) }
    }
    decoder.finish(into: &output)
    #expect(String(decoding: output, as: UTF8.self) == text)
  }

  @Test func halfACharacterAtTheEndBecomesAReplacement() {
    var decoder = UTF16Decoder(isBigEndian: false)
    var output: [UInt8] = []
    [UInt8](arrayLiteral: 0x61, 0, 0x62).withUnsafeBytes { decoder.decode($0, into: &output) }
    decoder.finish(into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "a\u{FFFD}")
  }

  @Test(arguments: [0, 1, 15, 16, 17, 4095, 4096, 5000])
  func lineFeedsAreCounted(_ length: Int) {
    let bytes = (0..<length).map { UInt8($0 % 3 == 0 ? 0x0A : 0x61) }
    #expect(bytes.withUnsafeBytes { LineFeeds.count(in: $0) } == (length + 2) / 3)
  }
}
