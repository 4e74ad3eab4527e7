public import CulpritModel
public import CulpritPatterns
internal import CulpritText

/// One pattern of a rule with all that belongs to it, ready to run.
public struct RulePattern: Sendable {
  /// The expression.
  public let pattern: Pattern
  /// The tools that print such lines, in the order of the rule file.
  public let tools: [String]
  /// How sure this pattern makes us, where that differs from the rule.
  public let confidence: Confidence?
  /// Conditions and additions, those of the block first.
  public let qualifiers: [RuleQualifier]

  /// A pattern from all its parts.
  public init(
    pattern: Pattern, tools: [String], confidence: Confidence? = nil, qualifiers: [RuleQualifier] = []
  ) {
    self.pattern = pattern
    self.tools = tools
    self.confidence = confidence
    self.qualifiers = qualifiers
  }

  /// Every line that matches holds one of these, in whatever case; `nil` when the pattern has to be tried on every line. Computed anew each time.
  public var literals: [[UInt8]]? { RequiredLiterals.find(in: pattern.source) }

  /// How far from its own line the pattern looks, in lines.
  public var reach: Int {
    qualifiers.map { qualifier in
      switch qualifier {
      case .unless: 0
      case .near(let distance, _), .notNear(let distance, _): distance
      case .then: RuleQualifier.followingLines
      }
    }.max() ?? 0
  }

  /// Tries the pattern on a line.
  ///
  /// - Parameters:
  ///   - line: the normalised line.
  ///   - scratch: the memory for matching.
  ///   - context: gives the lines around; asked only when a qualifier needs them.
  /// - Returns: the match, its qualifiers considered.
  public func match(
    _ line: UnsafeRawBufferPointer, using scratch: MatchScratch, context: () -> ContextLines
  ) -> RuleMatch.Attempt {
    let match: PatternMatch
    switch pattern.firstMatch(in: line, using: scratch) {
    case .noMatch: return .noMatch
    case .limitReached: return .limitReached(pattern)
    case .match(let found): match = found
    }
    var facts = Facts(captures: match.captures, of: line)
    let surroundings = qualifiers.contains(where: \.needsContext) ? context() : ContextLines(lines: [], position: 0)
    for qualifier in qualifiers {
      switch qualifier {
      case .unless(let other):
        if other.firstMatch(in: line, using: scratch) != .noMatch { return .noMatch }
      case .near(let distance, let other):
        guard let found = Self.first(other, in: surroundings.within(distance), using: scratch) else { return .noMatch }
        facts.fillGaps(from: found)
      case .notNear(let distance, let other):
        if Self.first(other, in: surroundings.within(distance), using: scratch) != nil { return .noMatch }
      case .then(let other):
        for following in surroundings.following(RuleQualifier.followingLines) {
          if let found = Self.first(other, in: [following], using: scratch) { facts.fillGaps(from: found) }
        }
      }
    }
    facts.deriveFromURL()
    return .match(
      RuleMatch(range: match.range, facts: facts, tool: tool(speakingIn: line), confidence: confidence))
  }

  /// The facts of the first line on which a pattern matches; `nil` when it matches on none.
  private static func first(_ pattern: Pattern, in lines: [[UInt8]], using scratch: MatchScratch) -> Facts? {
    for line in lines {
      let facts = line.withUnsafeBytes { bytes -> Facts? in
        guard case .match(let match) = pattern.firstMatch(in: bytes, using: scratch) else { return nil }
        return Facts(captures: match.captures, of: bytes)
      }
      if let facts { return facts }
    }
    return nil
  }

  /// Whether a word stands in a line, not as a part of a longer one.
  private static func holdsWord(_ word: String, _ line: UnsafeRawBufferPointer) -> Bool {
    func isWordByte(_ byte: UInt8) -> Bool {
      (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte >= 0x80
    }
    var word = word
    return word.withUTF8 { word in
      guard let first = word.first else { return false }
      var from = 0
      while let start = ByteSearch.first(first, in: line, from..<line.count), start + word.count <= line.count {
        let end = start + word.count
        let isWhole = (start == 0 || !isWordByte(line[start - 1])) && (end == line.count || !isWordByte(line[end]))
        if isWhole, line[start..<end].elementsEqual(word) { return true }
        from = start + 1
      }
      return false
    }
  }

  /// The tool whose name stands in the line, or the first of the block.
  private func tool(speakingIn line: UnsafeRawBufferPointer) -> String? {
    guard tools.count > 1 else { return tools.first }
    let start = UnsafeRawBufferPointer(rebasing: line.prefix(4096))
    return tools.first { Self.holdsWord($0, start) } ?? tools.first
  }
}
