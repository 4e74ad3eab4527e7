import Testing

@testable import CulpritArchive

@Suite struct ArchiveKindTests {
  private func kind(_ bytes: [UInt8]) -> ArchiveKind? { bytes.withUnsafeBytes { ArchiveKind.detect($0) } }

  @Test func archivesAreKnownByTheirFirstBytes() {
    #expect(kind([0x50, 0x4B, 3, 4, 20, 0]) == .zip)
    #expect(kind([0x50, 0x4B, 5, 6, 0, 0]) == .zip)
    #expect(kind([0x1F, 0x8B, 8, 0]) == .compressed)
    #expect(kind([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]) == .compressed)
    #expect(kind([0x28, 0xB5, 0x2F, 0xFD]) == .compressed)
    #expect(kind([0x50, 0x2A, 0x4D, 0x18]) == .compressed)
    #expect(kind(Array("BZh9".utf8) + [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]) == .compressed)
  }

  @Test func aTarHeaderIsKnownByItsSum() {
    var header = [UInt8](repeating: 0, count: 512)
    header.replaceSubrange(0..<5, with: Array("a.log".utf8))
    let sum = header.reduce(0) { $0 + Int($1) } + 8 * 32
    header.replaceSubrange(148..<154, with: Array(("000000" + String(sum, radix: 8)).suffix(6).utf8))
    header[155] = UInt8(ascii: " ")
    #expect(kind(header) == .tar)
    header[0] = UInt8(ascii: "b")
    #expect(kind(header) == nil)
  }

  @Test func textIsNoArchive() {
    #expect(kind(Array("PK is a name, and so is BZh9".utf8)) == nil)
    #expect(kind(Array(String(repeating: "go: downloading example.com/x v1.0.0\n", count: 40).utf8)) == nil)
    #expect(kind([]) == nil)
    #expect(kind([UInt8](repeating: 0, count: 1_024)) == nil)
  }

  @Test func aMissingLibraryIsSaidWithTheMend() {
    guard case .failure(let problem) = ArchiveLibrary.open(names: ["libnowhere.so.1"]) else {
      Issue.record("there is no such library")
      return
    }
    #expect(problem.reason.contains("libarchive") && problem.reason.contains("install"))
  }

  @Test(arguments: [
    (0, "0 bytes"), (1_023, "1023 bytes"), (1_536, "1.5 KiB"), (1 << 30, "1 GiB"), (200 << 20, "200 MiB"),
  ])
  func sizesAreShort(_ bytes: Int, _ text: String) {
    #expect(ByteCount.text(bytes) == text)
  }
}
