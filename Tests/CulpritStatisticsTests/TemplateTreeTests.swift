import CulpritModel
import Testing

@testable import CulpritStatistics

@Suite struct TemplateTreeTests {
  private func tree(_ lines: [String]) -> TemplateTree {
    var tree = TemplateTree()
    for (number, line) in lines.enumerated() {
      _ = tree.add(NumberedLine(line: number + 1, text: line), at: LogLocation(path: "\(number).log"))
    }
    return tree
  }

  @Test func linesThatDifferInNumbersHostsAndPathsAreOneGroup() {
    let groups = tree([
      "frobctl: job 17 on a.example died after 30s in /srv/a",
      "frobctl: job 18 on b.corp.example died after 2m in /srv/b/c",
    ]).top(10)
    #expect(groups.map(\.template) == ["frobctl: job <*> on <*> died after <*> in <*>"])
    #expect(groups.first?.logs == 2)
    #expect(groups.first?.example.location.path == "0.log")
  }

  @Test func aWordThatDiffersBecomesPartOfTheTemplate() {
    let groups = tree(["linker: cannot find library zebra anywhere", "linker: cannot find library okapi anywhere"])
      .top(10)
    #expect(groups.map(\.template) == ["linker: cannot find library <*> anywhere"])
    #expect(groups.first?.varies == [false, false, false, false, true, false])
  }

  @Test func linesThatSayDifferentThingsStayApart() {
    let groups = tree(["the moon is out of phase", "the disk is made of cheese", "panic: no"]).top(10)
    #expect(groups.count == 3)
  }

  @Test func theMostFrequentComesFirstAndTiesGoByText() {
    let groups = tree(["b failed totally", "a failed totally", "c broke", "c broke"]).top(2)
    #expect(groups.map(\.template) == ["c broke", "a failed totally"])
  }

  @Test func memoryIsBounded() {
    var tree = TemplateTree()
    for number in 0..<30_000 {
      let word = String(number).map { String(UnicodeScalar(UInt8($0.wholeNumberValue ?? 0) + 97)) }.joined()
      _ = tree.group(of: "\(word) \(word)x \(word)y")
    }
    #expect(tree.groupCount <= 10_000)
  }
}
