public import CulpritModel
public import CulpritPatterns
public import CulpritText

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

  /// Every line that matches holds one of these, in whatever case; `nil` when the pattern has to be tried on every line.
  public var literals: [[UInt8]]? { pattern.requiredLiterals }

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
  ///   - places: gives the places of the messages inside of the line; asked only when they can make a difference.
  ///   - scratch: the memory for matching.
  ///   - context: gives the lines around, at least so many on each side; asked only when a qualifier needs them.
  /// - Returns: the match, its qualifiers considered.
  public func match(
    _ line: UnsafeRawBufferPointer, places: () -> InnerMessage.Places, using scratch: MatchScratch,
    context: (_ reach: Int) -> ContextLines
  ) -> RuleMatch.Attempt {
    let found: Found
    switch Self.find(pattern, in: line, places: places, using: scratch) {
    case .noMatch: return .noMatch
    case .limitReached: return .limitReached(pattern)
    case .match(let match): found = match
    }
    var facts = found.facts
    var known: ContextLines?
    func surroundings() -> ContextLines {
      if let known { return known }
      let lines = context(reach)
      known = lines
      return lines
    }
    for qualifier in qualifiers {
      switch qualifier {
      case .unless(let other):
        if case .noMatch = Self.find(other, in: line, places: places, using: scratch) { continue }
        return .noMatch
      case .near(let distance, let other):
        guard let found = Self.first(other, in: surroundings().within(distance), using: scratch) else {
          return .noMatch
        }
        facts.fillGaps(from: found)
      case .notNear(let distance, let other):
        if Self.first(other, in: surroundings().within(distance), using: scratch) != nil { return .noMatch }
      case .then(let other):
        for following in surroundings().following(RuleQualifier.followingLines) {
          if let found = Self.first(other, in: [following], using: scratch) { facts.fillGaps(from: found) }
        }
      }
    }
    facts.deriveFromURL()
    return .match(
      RuleMatch(range: found.range, facts: facts, tool: tool(speakingIn: line), confidence: confidence))
  }

  /// Where in a line a pattern matched, and what it captured.
  private struct Found {
    let range: Range<Int>
    let facts: Facts
  }

  /// How a search in a line and its messages ended.
  private enum Search {
    case match(Found)
    case noMatch
    case limitReached
  }

  /// Searches a line, and the messages inside of it where that can make a difference.
  private static func find(
    _ pattern: Pattern, in line: UnsafeRawBufferPointer, places: () -> InnerMessage.Places,
    using scratch: MatchScratch
  ) -> Search {
    func search(_ part: UnsafeRawBufferPointer, at offset: Int) -> Search {
      switch pattern.firstMatch(in: part, using: scratch) {
      case .noMatch: return .noMatch
      case .limitReached: return .limitReached
      case .match(let match):
        let range = match.range.lowerBound + offset..<match.range.upperBound + offset
        return .match(Found(range: range, facts: Facts(captures: match.captures, of: part)))
      }
    }
    let whole = search(line, at: 0)
    if case .match(let found) = whole {
      // What begins in the text of a JSON member or of a field of logfmt ends there: `\S+` would take its quotation mark along. Unless the pattern asks for
      // quotation marks, and so for more than one member.
      let text = places().fields.first { $0.contains(found.range.lowerBound) }
      guard let text, found.range.upperBound > text.upperBound else { return whole }
      let part = search(UnsafeRawBufferPointer(rebasing: line[text]), at: text.lowerBound)
      if case .noMatch = part, pattern.mentionsQuotationMark { return whole }
      return part
    }
    guard case .noMatch = whole, pattern.dependsOnEdges else { return whole }
    for range in places().messages {
      let part = search(UnsafeRawBufferPointer(rebasing: line[range]), at: range.lowerBound)
      if case .noMatch = part { continue }
      return part
    }
    return .noMatch
  }

  /// The facts of the first line on which a pattern matches; `nil` when it matches on none.
  private static func first(_ pattern: Pattern, in lines: [[UInt8]], using scratch: MatchScratch) -> Facts? {
    for line in lines {
      let search = line.withUnsafeBytes { bytes in
        find(pattern, in: bytes, places: { InnerMessage.places(in: bytes) }, using: scratch)
      }
      if case .match(let found) = search { return found.facts }
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
