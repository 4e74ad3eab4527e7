import CulpritModel
import Testing

@testable import CulpritTool

@Suite struct ScanOptionTests {
  @Test(arguments: [
    ("4096", 4_096), ("500M", 500 << 20), ("1G", 1 << 30), ("2 kib", nil), ("2KiB", 2_048), ("0", nil), ("", nil),
    ("-1", nil), ("99999999999G", nil),
  ])
  func sizesAreReadWithUnits(_ text: String, _ bytes: Int?) {
    #expect(ByteSize(text)?.bytes == bytes)
  }

  @Test func conditionsAreWordsCategoriesAndCauses() {
    #expect(FailCondition("any") == .any && FailCondition("unknown") == .unknown && FailCondition("new") == .new)
    #expect(FailCondition("dns") == .cause(.category(.dns)))
    #expect(FailCondition("dns/no-such-host") != nil && FailCondition("weather") == nil)
  }

  @Test func theProgressLineTellsWhatIsLeft() {
    let text = ScanProgress.text(pieces: 10, of: 40, bytes: 1 << 20, of: 4 << 20, failures: 3, seconds: 2)
    #expect(text == "25 %  10 of 40 done, 1 MiB of 4 MiB, 512 KiB/s, 6 s left, 3 failed")
  }
}
