import CulpritText
import Testing

@Suite struct BinaryContentTests {
  private func isBinary(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes { BinaryContent.isBinary($0) } }

  @Test func programsPicturesAndZerosAreBinary() {
    #expect(isBinary([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0]))
    #expect(isBinary([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]))
    #expect(isBinary([UInt8](repeating: 0, count: 8_192)))
    #expect(isBinary(Array("%PDF-1.7\n1 0 obj".utf8)))
    var generator = SystemRandomNumberGenerator()
    #expect(isBinary((0..<8_192).map { _ in UInt8.random(in: 0...255, using: &generator) }))
  }

  @Test func logsAreText() {
    #expect(!isBinary([]))
    #expect(!isBinary(Array("\u{1B}[32mok\u{1B}[0m\u{8}\u{7}\r\n\t构建失败\n".utf8)))
    #expect(!isBinary(Array("error\r\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } + [10, 0, 65, 0])))
    let strayZero = Array(String(repeating: "x", count: 79).utf8) + [0, 10]
    #expect(!isBinary((0..<100).flatMap { _ in strayZero }))
    // GB18030
    #expect(!isBinary([0xB9, 0xB9, 0xBD, 0xA8, 0xCA, 0xA7, 0xB0, 0xDC, 0x0A]))
  }
}
