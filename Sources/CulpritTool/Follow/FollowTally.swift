internal import CulpritModel

/// Counts what is found in a growing log, so that the same trouble is told once.
struct FollowTally {
  /// A finding with what became of it.
  struct Entry: Sendable {
    /// As it was first seen.
    let finding: Finding
    /// How often it was seen.
    var count = 1
    /// The line in which it was seen last.
    var lastLine: Int
    /// The count that was told last.
    var toldCount = 1
  }

  /// How many different findings are told; of a log that blames ever new hosts the rest is only counted.
  private static let mostEntries = 1_000
  /// The facts that make two findings of one cause different to a reader.
  private static let tellingFacts: [FactName] = [.host, .module, .url, .image, .proxy]
  /// So far behind a finding a line that says no more than that something failed belongs to it.
  private static let shadow = 60

  private struct Identity: Hashable {
    let cause: CauseID
    let facts: [String?]
  }

  /// In the order in which they were first seen.
  private(set) var entries: [Entry] = []
  /// How many findings are not among the entries, because there are too many.
  private(set) var untold = 0
  private var places: [Identity: Int] = [:]
  private var lastRealLine = Int.min / 2

  /// Takes the finding of a line.
  ///
  /// - Returns: its place among the entries; `nil` for one that is not told.
  mutating func note(_ finding: Finding) -> (place: Int, isNew: Bool)? {
    let line = finding.evidence.first?.line ?? 0
    if finding.cause.strength == .fallback {
      if line - lastRealLine <= Self.shadow { return nil }
    } else {
      lastRealLine = line
    }
    let identity = Identity(cause: finding.cause.id, facts: Self.tellingFacts.map { finding.facts[$0] })
    if let place = places[identity] {
      entries[place].count += 1
      entries[place].lastLine = line
      return (place, false)
    }
    guard entries.count < Self.mostEntries else {
      untold += 1
      return nil
    }
    places[identity] = entries.count
    entries.append(Entry(finding: finding, lastLine: line))
    return (entries.count - 1, true)
  }

  /// Whether it is time to tell a count again where each time costs a line: whenever it has doubled.
  func isDue(_ place: Int) -> Bool { entries[place].count >= 2 * entries[place].toldCount }

  /// Notes that the present count was told.
  mutating func tell(_ place: Int) { entries[place].toldCount = entries[place].count }
}
