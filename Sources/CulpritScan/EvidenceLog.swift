internal import CulpritModel

/// Keeps evidence within bounds: of each cause the first and the last pieces, the total, and the distinct values of its facts.
struct EvidenceLog: Sendable {
  private static let keptFirst = 64
  private static let keptLast = 32
  private static let countedValues = 10_000
  /// Twice what is shown, so that of two parts of a log the first values to show are known when they are put together.
  private static let keptValues = 2 * Finding.shownValues
  /// The facts whose distinct values are worth telling.
  private static let variedFacts: [FactName] = [.host, .module, .url, .address, .path, .image]

  /// The distinct values of a fact.
  private struct Variety {
    /// The first ones.
    var shown: [String] = []
    /// Hash values stand for the texts, so that a million hosts cost little; a collision costs one in the count.
    var seen: Set<Int> = []

    mutating func add(_ value: String) {
      guard seen.count < EvidenceLog.countedValues, seen.insert(value.hashValue).inserted else { return }
      if shown.count < EvidenceLog.keptValues { shown.append(value) }
    }

    mutating func append(_ later: Variety) {
      for value in later.shown where seen.insert(value.hashValue).inserted && shown.count < EvidenceLog.keptValues {
        shown.append(value)
      }
      for value in later.seen where seen.count < EvidenceLog.countedValues { seen.insert(value) }
    }
  }

  private struct Record {
    var total = 0
    var first: [Evidence] = []
    var last: [Evidence] = []
    var nextLast = 0
    /// For each of `variedFacts`.
    var varieties = [Variety](repeating: Variety(), count: EvidenceLog.variedFacts.count)

    mutating func add(_ evidence: Evidence) {
      total += 1
      if first.count < EvidenceLog.keptFirst {
        first.append(evidence)
      } else if last.count < EvidenceLog.keptLast {
        last.append(evidence)
      } else {
        last[nextLast] = evidence
        nextLast = (nextLast + 1) % EvidenceLog.keptLast
      }
      for (place, name) in EvidenceLog.variedFacts.enumerated() {
        if let value = evidence.facts[name] { varieties[place].add(value) }
      }
    }

    /// Adds what a later part of the log gave; it gives the same as if all had been added one by one.
    mutating func append(_ later: Record, linesBefore: Int) {
      var varieties = varieties
      for place in varieties.indices { varieties[place].append(later.varieties[place]) }
      let total = total + later.total
      for var piece in later.first + later.last[later.nextLast...] + later.last[..<later.nextLast] {
        piece.line += linesBefore
        add(piece)
      }
      self.total = total
      self.varieties = varieties
    }
  }

  private var records: [CauseID: Record] = [:]
  /// What came since `takeNew()` was called the last time; `nil` if nobody wants to know.
  private var new: [Evidence]?

  /// - Parameter collectsNew: whether `takeNew()` will be called, again and again.
  init(collectsNew: Bool = false) {
    new = collectsNew ? [] : nil
  }

  mutating func add(_ evidence: Evidence) {
    new?.append(evidence)
    records[evidence.cause, default: Record()].add(evidence)
  }

  /// Adds what a later part of the log gave.
  ///
  /// - Parameters:
  ///   - later: what that part gave.
  ///   - linesBefore: how many lines stand in front of that part.
  mutating func append(_ later: EvidenceLog, linesBefore: Int) {
    for (cause, record) in later.records { records[cause, default: Record()].append(record, linesBefore: linesBefore) }
  }

  /// All evidence since the last call, in the order in which it was found.
  mutating func takeNew() -> [Evidence] {
    guard let new else { return [] }
    self.new = []
    return new
  }

  var evidence: [Evidence] {
    records.values.flatMap { $0.first + $0.last }.sorted {
      ($0.line, $0.column, $0.cause) < ($1.line, $1.column, $1.cause)
    }
  }

  /// How many lines of these hold evidence. Meant for short logs, of which all evidence is kept.
  func lines(in numbers: ClosedRange<Int>) -> Int {
    Set(evidence.map(\.line).filter(numbers.contains)).count
  }

  /// This log without the evidence of these lines. Meant for short logs, of which all evidence is kept.
  func without(_ numbers: ClosedRange<Int>) -> EvidenceLog {
    var remaining = EvidenceLog()
    for piece in evidence where !numbers.contains(piece.line) { remaining.add(piece) }
    remaining.new = new?.filter { !numbers.contains($0.line) }
    return remaining
  }

  /// This log with each piece of evidence replaced. Meant for short logs, of which all evidence is kept.
  func mapping(_ replacement: (Evidence) -> Evidence) -> EvidenceLog {
    var replaced = EvidenceLog()
    for piece in evidence { replaced.add(replacement(piece)) }
    replaced.new = new?.map(replacement)
    return replaced
  }

  var totals: [CauseID: Int] { records.mapValues(\.total) }

  var varieties: [CauseID: [Finding.Variety]] {
    records.mapValues { record in
      zip(Self.variedFacts, record.varieties).compactMap { name, values in
        guard values.seen.count > 1 else { return nil }
        return Finding.Variety(
          name: name, values: Array(values.shown.prefix(Finding.shownValues)), total: values.seen.count)
      }
    }.filter { !$0.value.isEmpty }
  }
}
