internal import CulpritModel
public import CulpritPatterns
internal import CulpritText
internal import Synchronization

/// Rules in the form of `RuleIndexWriter`, of which each part is read only when it is needed.
///
/// A log meets few of the thousands of patterns, so making objects of all of them would take longer than the diagnosis of most logs. One
/// pass over the text finds where everything stands; rules and patterns are made on first use and kept.
///
/// Safe to share between threads: what is made later stands behind a lock.
public final class RuleIndex: @unchecked Sendable {
  /// What a rule is, as far as scanning has to know.
  public enum RuleKind: Sendable {
    /// Its patterns are evidence of a cause.
    case cause
    /// Its patterns say that a line only quotes.
    case quoting
    /// Its patterns say that an attempt will be repeated.
    case retrying
    /// Its patterns give another signal.
    case otherSignal
  }

  private let text: UnsafeBufferPointer<UInt8>
  private let ownsText: Bool
  private var ruleStarts: [Int32] = []
  private var ruleKinds: [RuleKind] = []
  private var patternStarts: [Int32] = []
  private var rulesOfPatterns: [Int32] = []
  /// What the literals of all patterns call, but for those that say that a line only quotes.
  public private(set) var calls = LiteralCalls()
  /// What the literals of the patterns call that say that a line only quotes.
  public private(set) var quotingCalls = LiteralCalls()
  /// The places of the patterns that have no literal.
  public private(set) var unfiltered: [Int32] = []

  /// For some of these, how a text begins that they match.
  public private(set) var firstBytes: [(pattern: Int32, bytes: FirstBytes)] = []

  private let made = Mutex(Made())

  private struct Made {
    var patterns: [RulePattern?] = []
    var rules: [Int32: Rule.Kind] = [:]
  }

  /// An index over a text that is part of the program.
  public init(_ text: StaticString) {
    self.text = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    ownsText = false
    locate()
  }

  /// An index of rules.
  public convenience init(_ rules: [Rule]) { self.init(copying: RuleIndexWriter.write(rules).utf8) }

  /// An index of the rules of two; those of `added` replace those of `base` with the same identity.
  public convenience init(merging base: RuleIndex, _ added: RuleIndex) {
    self.init(copying: RuleIndexMerger(base, added).text())
  }

  /// An index from a text that `withText` gave.
  public init(copying text: some Collection<UInt8>) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.count)
    _ = copy.initialize(from: text)
    self.text = UnsafeBufferPointer(copy)
    ownsText = true
    locate()
  }

  deinit {
    if ownsText { text.deallocate() }
  }

  /// The number of rules.
  public var ruleCount: Int { ruleStarts.count }

  /// The number of patterns of all rules.
  public var patternCount: Int { patternStarts.count }

  /// The rule to which the pattern at a place belongs, as its number.
  public func rule(ofPattern place: Int32) -> Int { Int(rulesOfPatterns[Int(place)]) }

  /// What the rule with this number is.
  public func kind(ofRule number: Int) -> RuleKind { ruleKinds[number] }

  /// The length of the text, in bytes.
  var size: Int { text.count }

  /// Gives the text of the index, from which the same program can make it anew.
  public func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result { body(text) }

  /// The text of the rule with this number.
  func text(ofRule number: Int) -> UnsafeBufferPointer<UInt8> {
    let next = number + 1 < ruleStarts.count ? Int(ruleStarts[number + 1]) : text.count
    return UnsafeBufferPointer(rebasing: text[Int(ruleStarts[number])..<next])
  }

  /// The identity of the rule with this number, e.g. `dns/no-such-host`.
  func identity(ofRule number: Int) -> String {
    String(decoding: text(ofRule: number).dropFirst().prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }

  /// What the rule with this number stands for, without its patterns.
  public func meaning(ofRule number: Int) -> Rule.Kind {
    made.withLock { made in
      if let known = made.rules[Int32(number)] { return known }
      let kind = RuleIndexRecord.kind(ofRuleIn: text(ofRule: number))
      made.rules[Int32(number)] = kind
      return kind
    }
  }

  /// The rule with this number, made anew with all its patterns.
  public func rule(_ number: Int) -> Rule { RuleIndexRecord.rule(in: text(ofRule: number)) }

  /// The pattern at a place.
  public func pattern(_ place: Int32) -> RulePattern {
    made.withLock { made in
      if made.patterns.isEmpty { made.patterns = Array(repeating: nil, count: patternStarts.count) }
      if let known = made.patterns[Int(place)] { return known }
      let start = Int(patternStarts[Int(place)])
      let pattern = RuleIndexRecord.pattern(in: UnsafeBufferPointer(rebasing: text[start...]))
      made.patterns[Int(place)] = pattern
      return pattern
    }
  }

  /// The number of the rule with this identity.
  func number(of identity: String) -> Int? {
    (0..<ruleStarts.count).first { number in
      let start = Int(ruleStarts[number]) + 1
      return text[start...].starts(with: identity.utf8) && text[start + identity.utf8.count] == UInt8(ascii: "\n")
    }
  }

  /// Finds where rules and patterns start, and reads the literals.
  private func locate() {
    // About what the built-in rules need.
    patternStarts.reserveCapacity(4096)
    rulesOfPatterns.reserveCapacity(4096)
    var start = 0
    while start < text.count {
      let end = ByteSearch.first(UInt8(ascii: "\n"), in: UnsafeRawBufferPointer(text), start..<text.count) ?? text.count
      let value = UnsafeBufferPointer(rebasing: text[(start + 1)..<max(start + 1, end)])
      switch text[start] {
      case RuleIndexTag.calls: calls = LiteralCalls(packed: value)
      case RuleIndexTag.quotingCalls: quotingCalls = LiteralCalls(packed: value)
      case UInt8(ascii: "R"):
        ruleStarts.append(Int32(start))
        ruleKinds.append(.cause)
      case UInt8(ascii: "k"): ruleKinds[ruleKinds.count - 1] = Self.kind(from: value)
      case UInt8(ascii: "!"), UInt8(ascii: "="):
        if text[start] == UInt8(ascii: "!") { unfiltered.append(Int32(patternStarts.count)) }
        patternStarts.append(Int32(start))
        rulesOfPatterns.append(Int32(ruleStarts.count - 1))
      case RuleIndexTag.firstBytes:
        if let bytes = FirstBytes(hexadecimal: value) { firstBytes.append((Int32(patternStarts.count - 1), bytes)) }
      default: break
      }
      start = end + 1
    }
  }

  private static func kind(from line: UnsafeBufferPointer<UInt8>) -> RuleKind {
    if line.starts(with: "quoted".utf8) { return .quoting }
    if line.starts(with: "retried".utf8) || line.starts(with: "warned".utf8) { return .retrying }
    return .otherSignal
  }
}
