internal import CulpritModel
internal import CulpritPatterns
internal import CulpritRules
internal import CulpritText

/// Tries the patterns that a line's literals call, and keeps what they find.
struct LineEvaluator {
  private let plan: ScanPlan
  private let scratch = MatchScratch()
  private let probes: PatternProbes
  private let lineIndex = ShortTextIndex()
  private var normalizer = LineNormalizer()
  var evidence: EvidenceLog
  private(set) var signals = BoundedLog<Signal>(first: 500, last: 500)
  private(set) var suspects = BoundedLog<SuspectLine>(first: 100, last: 100)
  /// The patterns on which PCRE2 gave up.
  private(set) var limitedPatterns: Set<String> = []

  /// - Parameters:
  ///   - plan: the rules.
  ///   - collectsNew: whether new evidence will be asked for while the log grows.
  init(plan: ScanPlan, collectsNew: Bool) {
    self.plan = plan
    evidence = EvidenceLog(collectsNew: collectsNew)
    probes = PatternProbes(count: plan.index.patternCount, firstBytes: plan.firstBytes)
  }

  /// Forgets what was found, for another log; the probes and their machine code stay.
  mutating func restart() {
    evidence = EvidenceLog()
    signals = BoundedLog(first: 500, last: 500)
    suspects = BoundedLog(first: 100, last: 100)
    limitedPatterns = []
  }

  /// A line to look at.
  struct Candidate {
    /// All bytes in memory.
    let window: UnsafeRawBufferPointer
    /// Where the bytes that count as surroundings end.
    let windowEnd: Int
    /// The raw line in the window, without its line feed.
    let range: Range<Int>
    /// Its number, counted from 1.
    let number: Int
    /// Bytes at the start that stand at the end of the line before too; 0 unless a long line was cut.
    let repeatedAtStart: Int
    /// Bytes at the end that stand at the start of the next line too; 0 unless a long line was cut.
    let repeatedAtEnd: Int
    /// Whether a word of failure stands in it.
    let isSuspect: Bool

    /// Of two pieces of a long line exactly one reports a match: the one that holds more of what surrounds its start.
    func isInCharge(ofMatchAt offset: Int) -> Bool {
      offset >= repeatedAtStart / 2 && offset < range.count - (repeatedAtEnd - repeatedAtEnd / 2)
    }
  }

  /// Tries patterns on a line.
  ///
  /// - Parameters:
  ///   - candidate: the line.
  ///   - places: the patterns, as places in the plan, each once and in ascending order.
  mutating func evaluate(_ candidate: Candidate, places: [Int32]) {
    let raw = UnsafeRawBufferPointer(rebasing: candidate.window[candidate.range])
    var part = 0
    // The normaliser is taken out for the call, because its lines are looked at while it works.
    var normalizer = self.normalizer
    normalizer.forEachLine(in: raw) { line, offset in
      evaluate(line, at: offset, part: part, of: candidate, places: places)
      part += 1
    }
    self.normalizer = normalizer
  }

  private mutating func evaluate(
    _ line: UnsafeRawBufferPointer, at offset: Int, part: Int, of candidate: Candidate, places: [Int32]
  ) {
    let surroundings = LineSurroundings(
      window: candidate.window, end: candidate.windowEnd, line: candidate.range, part: part)
    var known: (reach: Int, lines: ContextLines)?
    func context(reach: Int) -> ContextLines {
      if let known, known.reach >= reach { return known.lines }
      let collected = surroundings.collect(reach: reach)
      known = (reach, collected)
      return collected
    }

    var inner: InnerMessage.Places?
    func messages() -> InnerMessage.Places {
      if let inner { return inner }
      let found = InnerMessage.places(in: line)
      inner = found
      return found
    }

    var findings: [(rule: Int, match: RuleMatch)] = []
    for place in places {
      guard let match = attempt(place, on: line, messages: messages, context: context) else { continue }
      if !candidate.isInCharge(ofMatchAt: offset + match.range.lowerBound) { continue }
      let rule = plan.index.rule(ofPattern: place)
      if let last = findings.last, last.rule == rule {
        findings[findings.count - 1].match = last.match.merging(
          match, confidence: plan.index.meaning(ofRule: rule).cause?.confidence)
      } else {
        findings.append((rule, match))
      }
    }
    let isTelling = findings.contains { plan.index.kind(ofRule: $0.rule) == .cause }
    guard isTelling || candidate.isSuspect || !findings.isEmpty else { return }
    if isTelling || candidate.isSuspect {
      let quotes = placesOfQuotingPatterns(for: line).contains { place in
        attempt(place, on: line, messages: messages, context: context) != nil
      }
      if quotes {
        // A passing test quotes words of failure, and says itself that it passed.
        for finding in findings where plan.index.meaning(ofRule: finding.rule).saysSuccess {
          keep(finding.match, of: finding.rule, line: line, at: offset, number: candidate.number)
        }
        return
      }
    }
    if isTelling || candidate.isSuspect {
      for place in plan.unfilteredRetrying where !places.contains(place) {
        if let match = attempt(place, on: line, messages: messages, context: context) {
          findings.append((plan.index.rule(ofPattern: place), match))
        }
      }
    }
    for finding in findings { keep(finding.match, of: finding.rule, line: line, at: offset, number: candidate.number) }
    // What is only a warning, or will be tried again, needs no explanation.
    let isNotFinal = findings.contains { plan.index.kind(ofRule: $0.rule) == .retrying }
    if candidate.isSuspect, !isTelling, !isNotFinal {
      suspects.add(
        SuspectLine(
          NumberedLine(line: candidate.number, text: DisplayText.excerpt(of: line)),
          messageStarts: messages().messages.map(\.lowerBound)))
    }
  }

  /// The patterns that may say that a line only quotes.
  private func placesOfQuotingPatterns(for line: UnsafeRawBufferPointer) -> [Int32] {
    let calls = plan.quotingCalls
    var places = plan.unfilteredQuoting
    if line.count <= ShortTextIndex.longestText {
      lineIndex.read(line)
      lineIndex.forEachHit(of: calls.literals) { calls.appendPlaces(ofLiteral: $0.literal, to: &places) }
    } else {
      for literal in 0..<calls.literals.count { calls.appendPlaces(ofLiteral: literal, to: &places) }
    }
    return places
  }

  /// Takes back what these lines of a short log told, except for signals.
  mutating func forget(_ numbers: ClosedRange<Int>) {
    evidence = evidence.without(numbers)
    suspects.removeAll { numbers.contains($0.line.line) }
  }

  /// Moves the evidence of a joined line of a short log to where it stands in the log.
  ///
  /// - Parameters:
  ///   - number: the number that the joined line had.
  ///   - origin: gives the place of the line, counted from 0, and the offset in it for an offset in the joined line.
  mutating func move(evidenceOf number: Int, to origin: (Int) -> (line: Int, offset: Int)) {
    evidence = evidence.mapping { piece in
      guard piece.line == number else { return piece }
      let place = origin(piece.column - 1)
      var moved = piece
      moved.line = place.line + 1
      moved.column = place.offset + 1
      return moved
    }
  }

  private mutating func attempt(
    _ place: Int32, on line: UnsafeRawBufferPointer, messages: () -> InnerMessage.Places,
    context: (Int) -> ContextLines
  ) -> RuleMatch? {
    guard mayMatch(place, line, messages: messages) else { return nil }
    switch plan.index.pattern(place).match(line, places: messages, using: scratch, context: context) {
    case .match(let match): return match
    case .noMatch: return nil
    case .limitReached(let pattern):
      limitedPatterns.insert(pattern.source)
      return nil
    }
  }

  /// Whether it is worth asking the pattern itself.
  private func mayMatch(_ place: Int32, _ line: UnsafeRawBufferPointer, messages: () -> InnerMessage.Places) -> Bool {
    func probe(_ text: UnsafeRawBufferPointer) -> Bool {
      probes.mayMatch(Int(place), in: text, using: scratch) {
        plan.usesPrefilter ? plan.index.requiredTexts(ofPattern: place) : nil
      } pattern: {
        plan.index.pattern(place).pattern
      }
    }
    if probe(line) { return true }
    return probes.dependsOnEdges(Int(place))
      && messages().messages.contains { probe(UnsafeRawBufferPointer(rebasing: line[$0])) }
  }

  private mutating func keep(
    _ match: RuleMatch, of rule: Int, line: UnsafeRawBufferPointer, at offset: Int, number: Int
  ) {
    let text = DisplayText.excerpt(of: line, around: match.range.lowerBound)
    switch plan.index.meaning(ofRule: rule) {
    case .cause(let cause):
      evidence.add(
        Evidence(
          cause: cause.id, line: number, column: offset + match.range.lowerBound + 1, text: text, tool: match.tool,
          facts: match.facts, confidence: match.confidence ?? cause.confidence))
    case .signal(let name, let kind):
      signals.add(Signal(name: name, kind: kind, line: number, facts: match.facts, text: text))
    }
  }
}
