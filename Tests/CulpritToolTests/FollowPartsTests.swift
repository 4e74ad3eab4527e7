import CulpritModel
import CulpritRender
import Testing

@testable import CulpritTool

/// How findings of a growing log are counted.
@Suite struct FollowTallyTests {
  private func finding(_ id: String, host: String = "a.example", line: Int, strength: Strength = .ordinary) throws
    -> Finding
  {
    let cause = Cause(
      id: try #require(CauseID(id)), title: LocalizedText(english: "{host}"), stage: .name, confidence: .high,
      retry: .never, strength: strength)
    let evidence = Evidence(cause: cause.id, line: line, column: 1, text: "text", confidence: .high)
    return Finding(cause: cause, confidence: .high, facts: Facts([.host: host]), count: 1, evidence: [evidence])
  }

  @Test func theSameTroubleIsOneEntry() throws {
    var tally = FollowTally()
    for line in 1...5 { _ = tally.note(try finding("dns/unresolved", line: line)) }
    _ = tally.note(try finding("dns/unresolved", host: "b.example", line: 6))
    #expect(tally.entries.map(\.count) == [5, 1])
    #expect(tally.entries.map(\.lastLine) == [5, 6])
  }

  @Test func aCountIsDueWhenItHasDoubled() throws {
    var tally = FollowTally()
    var told: [Int] = []
    for line in 1...100 {
      guard let (place, isNew) = tally.note(try finding("dns/unresolved", line: line)), !isNew else { continue }
      if tally.isDue(place) {
        tally.tell(place)
        told.append(tally.entries[place].count)
      }
    }
    #expect(told == [2, 4, 8, 16, 32, 64])
  }

  @Test func aWrapperInTheShadowOfARealFindingIsSilent() throws {
    var tally = FollowTally()
    #expect(tally.note(try finding("module/git-failed", line: 1, strength: .fallback)) != nil)
    #expect(tally.note(try finding("dns/unresolved", line: 100)) != nil)
    #expect(tally.note(try finding("module/git-failed", line: 160, strength: .fallback)) == nil)
    #expect(tally.note(try finding("module/git-failed", line: 161, strength: .fallback)) != nil)
  }

  @Test func everNewHostsAreBounded() throws {
    var tally = FollowTally()
    for line in 1...1500 { _ = tally.note(try finding("dns/unresolved", host: "h\(line).example", line: line)) }
    #expect(tally.entries.count == 1000)
    #expect(tally.untold == 500)
  }

  @Test func aCountInPlaceFitsTheTerminal() throws {
    let renderer = FollowRenderer(format: .text, language: .english, usesColour: false)
    let host = String(repeating: "例", count: 80)
    let text = renderer.again(try finding("dns/unresolved", host: host, line: 1), count: 3, line: 9, width: 50)
    #expect(text.hasSuffix("…\n"))
    #expect(text.count < 50)
  }
}

/// A last line without an end.
@Suite struct IncompleteLineTests {
  @Test func holdsWhatStandsBehindTheLastLineFeed() {
    var line = IncompleteLine()
    for text in ["one\ntw", "o", "", "\nthree"] {
      Array(text.utf8).withUnsafeBytes { line.take($0, now: 1) }
    }
    #expect(String(decoding: line.bytes, as: UTF8.self) == "three")
    #expect(!line.isSeen)
  }
}
