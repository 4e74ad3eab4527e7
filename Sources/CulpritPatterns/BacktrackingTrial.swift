/// Tries how much work a pattern makes on lines that are built to make it backtrack.
///
/// The lines are made of lines that the pattern matches: a part of the match is repeated many times and what follows it is cut off, so that every way
/// to divide the repetition among the quantifiers of the pattern has to be tried before PCRE2 knows that there is no match. The interpreter counts the
/// steps, and a limit ends each attempt, so a trial is bounded whatever the pattern is.
public struct BacktrackingTrial {
  /// A line that takes more steps than the limit.
  public struct Attack: Sendable, Hashable {
    /// The line.
    public let line: [UInt8]
    /// What was repeated in it.
    public let repeated: String
  }

  /// How many steps one attempt may take. A pattern whose work grows with the length of the line stays far below it.
  public static let stepLimit = 150_000
  /// How much is added to a line, in bytes.
  private static let addedLength = 1_000
  private static let mostLines = 3
  private static let mostParts = 40

  private let compiled: CompiledPattern
  private let scratch = MatchScratch(matchLimit: UInt32(stepLimit), usesJIT: false)

  /// A trial of a pattern; `nil` for one that PCRE2 refuses.
  public init?(_ source: String) {
    guard let compiled = try? CompiledPattern(source, usesJIT: false) else { return nil }
    self.compiled = compiled
  }

  /// The first line that takes too many steps, if there is one.
  ///
  /// - Parameter lines: lines that the pattern matches.
  /// - Returns: the line, or `nil`.
  public func attack(from lines: [[UInt8]]) -> Attack? {
    for line in lines.prefix(Self.mostLines) {
      let outcome = line.withUnsafeBytes { compiled.firstMatch(in: $0, using: scratch) }
      guard case .match(let match) = outcome else { continue }
      for part in Self.parts(of: line, match.range) {
        let repeated = Array(line[part])
        let count = max(2, Self.addedLength / repeated.count)
        let attack = Array(line[..<part.upperBound]) + Array(repeatElement(repeated, count: count).joined())
        // A character that nothing expects keeps the last quantifier from ending the match. Behind it the rest of the line, since PCRE2 does not even begin
        // where a character is missing that every match holds.
        for end in [[], [0x01], [0x01] + line[part.upperBound...]] as [[UInt8]] {
          let hostile = attack + end
          let outcome = hostile.withUnsafeBytes { compiled.firstMatch(in: $0, using: scratch) }
          if outcome == .limitReached {
            return Attack(line: hostile, repeated: String(decoding: repeated, as: UTF8.self))
          }
        }
      }
    }
    return nil
  }

  /// The parts of a match that are worth repeating: single characters, words, and words with what follows them, each content once.
  private static func parts(of line: [UInt8], _ match: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var seen: Set<[UInt8]> = []
    func add(_ range: Range<Int>) {
      guard !range.isEmpty, range.count <= 64, seen.insert(Array(line[range])).inserted else { return }
      found.append(range)
    }
    var start = match.lowerBound
    while start < match.upperBound {
      var end = start
      while end < match.upperBound, isWordByte(line[end]) == isWordByte(line[start]) { end += 1 }
      var next = end
      while next < match.upperBound, isWordByte(line[next]) != isWordByte(line[start]) { next += 1 }
      if line[start] < 0x80 { add(start..<(start + 1)) }
      add(start..<end)
      add(start..<next)
      start = end
    }
    return Array(found.prefix(mostParts))
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte >= 0x80
  }
}
