internal import CulpritModel
public import CulpritPatterns
internal import CulpritText
internal import Synchronization

/// Rules in the form of `RuleIndexWriter`, of which each part is read only when it is needed.
///
/// A log meets few of the thousands of patterns, so making objects of all of them would take longer than the diagnosis of most logs. A directory
/// tells where everything stands; rules and patterns are made on first use and kept.
///
/// Safe to share between threads: what is made later stands behind a lock.
public final class RuleIndex: @unchecked Sendable {
  /// What a rule is, as far as scanning has to know.
  public enum RuleKind: Int, Sendable {
    /// Its patterns are evidence of a cause.
    case cause
    /// Its patterns say that a line only quotes.
    case quoting
    /// Its patterns say that an attempt will be repeated.
    case retrying
    /// Its patterns give another signal.
    case otherSignal
  }

  private let memory: SharedBytes
  private let directory: RuleIndexDirectory
  /// The rules: what stands behind everything that is packed.
  private let records: UnsafeBufferPointer<UInt8>
  /// What the literals of all patterns call, but for those that say that a line only quotes.
  public let calls: LiteralCalls
  /// What the literals of the patterns call that say that a line only quotes.
  public let quotingCalls: LiteralCalls
  /// Words that make a line worth remembering for the case that no rule explains the failure.
  public let suspectLiterals: LiteralList

  private let made: Mutex<Made>

  private struct Made {
    /// For each pattern its place in `patterns`, or -1.
    var patternNumbers: [Int32]
    var patterns: [RulePattern] = []
    var rules: [Int: Rule.Kind] = [:]
  }

  /// An index over a text that is part of the program.
  public convenience init(_ text: StaticString) { self.init(SharedBytes(text)) }

  /// An index of rules.
  public convenience init(_ rules: [Rule]) { self.init(copying: RuleIndexWriter.write(rules)) }

  /// An index of the rules of two; those of `added` replace those of `base` with the same identity.
  public convenience init(merging base: RuleIndex, _ added: RuleIndex) {
    self.init(copying: RuleIndexMerger(base, added).text())
  }

  /// An index from a text that `withText` gave.
  public convenience init(copying text: some Collection<UInt8>) { self.init(SharedBytes(copying: text)) }

  /// An index over a text that `withText` gave.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - owner: keeps it in place as long as it lives.
  public convenience init(in text: UnsafeBufferPointer<UInt8>, of owner: some AnyObject & Sendable) {
    self.init(SharedBytes(text) { _ in withExtendedLifetime(owner) {} })
  }

  private init(_ memory: SharedBytes) {
    self.memory = memory
    var reader = PackedReader(memory)
    directory = RuleIndexDirectory(reading: &reader)
    calls = LiteralCalls(reading: &reader)
    quotingCalls = LiteralCalls(reading: &reader)
    suspectLiterals = reader.literals()
    records = UnsafeBufferPointer(rebasing: memory.bytes[reader.offset...])
    made = Mutex(Made(patternNumbers: Array(repeating: -1, count: directory.patternStarts.count)))
  }

  /// The number of rules.
  public var ruleCount: Int { directory.ruleStarts.count }

  /// The number of patterns of all rules.
  public var patternCount: Int { directory.patternStarts.count }

  /// The places of the patterns that have no literal.
  public var unfiltered: [Int32] { directory.unfiltered }

  /// For some of these, how a text begins that they match.
  public var firstBytes: [(pattern: Int32, bytes: FirstBytes)] { directory.firstBytes }

  /// The rule to which the pattern at a place belongs, as its number.
  public func rule(ofPattern place: Int32) -> Int { directory.rulesOfPatterns[Int(place)] }

  /// What the rule with this number is.
  public func kind(ofRule number: Int) -> RuleKind {
    guard let kind = RuleKind(rawValue: directory.ruleKinds[number]) else {
      preconditionFailure("the index holds a rule of no kind")
    }
    return kind
  }

  /// The length of the text, in bytes.
  var size: Int { memory.bytes.count }

  /// Gives the text of the index, from which the same program can make it anew.
  public func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result { body(memory.bytes) }

  /// The text of the rule with this number.
  func text(ofRule number: Int) -> UnsafeBufferPointer<UInt8> {
    let next = number + 1 < ruleCount ? directory.ruleStarts[number + 1] : records.count
    return UnsafeBufferPointer(rebasing: records[directory.ruleStarts[number]..<next])
  }

  /// Where a pattern stands in the text of its rule.
  func start(ofPattern place: Int32) -> Int {
    directory.patternStarts[Int(place)] - directory.ruleStarts[rule(ofPattern: place)]
  }

  /// The identity of the rule with this number, e.g. `dns/no-such-host`.
  func identity(ofRule number: Int) -> String {
    String(decoding: text(ofRule: number).dropFirst().prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }

  /// What the rule with this number stands for, without its patterns.
  public func meaning(ofRule number: Int) -> Rule.Kind {
    made.withLock { made in
      if let known = made.rules[number] { return known }
      let kind = RuleIndexRecord.kind(ofRuleIn: text(ofRule: number))
      made.rules[number] = kind
      return kind
    }
  }

  /// The rule with this number, made anew with all its patterns.
  public func rule(_ number: Int) -> Rule { RuleIndexRecord.rule(in: text(ofRule: number)) }

  /// The pattern at a place.
  public func pattern(_ place: Int32) -> RulePattern {
    made.withLock { made in
      let known = made.patternNumbers[Int(place)]
      if known >= 0 { return made.patterns[Int(known)] }
      let pattern = RuleIndexRecord.pattern(in: lines(ofPattern: place))
      made.patternNumbers[Int(place)] = Int32(made.patterns.count)
      made.patterns.append(pattern)
      return pattern
    }
  }

  /// What every line holds that the pattern at a place matches; `nil` where nothing is known.
  public func requiredTexts(ofPattern place: Int32) -> RequiredTexts? {
    RuleIndexRecord.requiredTexts(in: lines(ofPattern: place)).map { RequiredTexts($0, of: memory) }
  }

  /// The lines of the index from a pattern on.
  private func lines(ofPattern place: Int32) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: records[directory.patternStarts[Int(place)]...])
  }

  /// The number of the rule with this identity.
  func number(of identity: String) -> Int? {
    (0..<ruleCount).first { number in
      let start = directory.ruleStarts[number] + 1
      return records[start...].starts(with: identity.utf8) && records[start + identity.utf8.count] == UInt8(ascii: "\n")
    }
  }
}
