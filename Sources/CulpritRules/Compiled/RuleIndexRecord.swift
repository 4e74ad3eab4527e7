internal import CulpritModel
internal import CulpritPatterns
internal import CulpritText

/// Makes rules and patterns out of the lines of an index, which only `RuleIndexWriter` writes: what does not fit is a fault of this program.
enum RuleIndexRecord {
  /// The rule whose lines these are, from its `R` line on.
  static func rule(in lines: UnsafeBufferPointer<UInt8>) -> Rule {
    var patterns: [RulePattern] = []
    forEachLine(in: lines) { tag, _, start in
      if isPattern(tag) { patterns.append(pattern(in: UnsafeBufferPointer(rebasing: lines[start...]))) }
      return true
    }
    return Rule(kind: kind(ofRuleIn: lines), patterns: patterns)
  }

  /// What the rule stands for whose lines these are, from its `R` line on.
  static func kind(ofRuleIn lines: UnsafeBufferPointer<UInt8>) -> Rule.Kind {
    var identity = ""
    var title = LocalizedText(english: "")
    var words: [Substring] = []
    var masks: [CauseSelector] = []
    var signal: SignalKind?
    forEachLine(in: lines) { tag, value, _ in
      switch tag {
      case RuleIndexTag.rule: identity = value
      case UInt8(ascii: "t"): title.english = value
      case UInt8(ascii: "z"): title.chinese = value
      case UInt8(ascii: "h"): words = value.split(separator: " ")
      case UInt8(ascii: "m"): masks = value.split(separator: " ").compactMap { CauseSelector(String($0)) }
      case UInt8(ascii: "k"): signal = Self.signal(from: value)
      default: break
      }
      return !isPattern(tag)
    }
    if let signal { return .signal(String(identity.dropFirst("signals/".count)), signal) }
    guard words.count == 4, let id = CauseID(identity), let stage = Stage(rawValue: String(words[0])),
      let confidence = Confidence(rawValue: String(words[1])), let retry = Retry(rawValue: String(words[2])),
      let strength = Strength(rawValue: String(words[3]))
    else { preconditionFailure("the index holds a broken rule: \(identity)") }
    return .cause(
      Cause(
        id: id, title: title, stage: stage, confidence: confidence, retry: retry, strength: strength, masks: masks))
  }

  private static func isPattern(_ tag: UInt8) -> Bool {
    tag == RuleIndexTag.filtered || tag == RuleIndexTag.unfiltered
  }

  /// The pattern whose lines start here, from its `=` or `!` line to the next one of a pattern or rule.
  static func pattern(in lines: UnsafeBufferPointer<UInt8>) -> RulePattern {
    var source: String?
    var tools: [String] = []
    var confidence: Confidence?
    var qualifiers: [RuleQualifier] = []
    forEachLine(in: lines) { tag, value, _ in
      switch tag {
      case RuleIndexTag.filtered, RuleIndexTag.unfiltered:
        guard source == nil else { return false }
        source = value
      case RuleIndexTag.requiredTexts: break
      case UInt8(ascii: "g"): tools = value.split(separator: " ").map(String.init)
      case UInt8(ascii: "c"): confidence = Confidence(rawValue: value)
      case UInt8(ascii: "u"): qualifiers.append(.unless(Pattern(value)))
      case UInt8(ascii: ">"): qualifiers.append(.then(Pattern(value)))
      case UInt8(ascii: "n"):
        if let (distance, pattern) = distant(value) { qualifiers.append(.near(distance, pattern)) }
      case UInt8(ascii: "x"):
        if let (distance, pattern) = distant(value) { qualifiers.append(.notNear(distance, pattern)) }
      default: return false
      }
      return true
    }
    return RulePattern(
      pattern: Pattern(source ?? ""), tools: tools, confidence: confidence, qualifiers: qualifiers)
  }

  /// What the pattern requires whose lines start here; `nil` where nothing is known.
  static func requiredTexts(in lines: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    let bytes = UnsafeRawBufferPointer(lines)
    guard let end = ByteSearch.first(UInt8(ascii: "\n"), in: bytes, 0..<bytes.count), end + 1 < lines.count,
      lines[end + 1] == RuleIndexTag.requiredTexts
    else { return nil }
    let start = end + 2
    let next = ByteSearch.first(UInt8(ascii: "\n"), in: bytes, start..<bytes.count) ?? lines.count
    return UnsafeBufferPointer(rebasing: lines[start..<next])
  }

  /// Calls `body` with the tag, the value and the start of each line until it answers `false`.
  private static func forEachLine(
    in lines: UnsafeBufferPointer<UInt8>, _ body: (UInt8, String, Int) -> Bool
  ) {
    var start = 0
    while start < lines.count {
      let end = lines[start...].firstIndex(of: UInt8(ascii: "\n")) ?? lines.count
      let value = String(decoding: UnsafeBufferPointer(rebasing: lines[(start + 1)..<end]), as: UTF8.self)
      guard body(lines[start], value, start) else { return }
      start = end + 1
    }
  }

  private static func distant(_ text: String) -> (Int, Pattern)? {
    guard let blank = text.firstIndex(of: " "), let distance = Int(text[..<blank]) else { return nil }
    return (distance, Pattern(String(text[text.index(after: blank)...])))
  }

  private static func signal(from text: String) -> SignalKind? {
    switch text {
    case "failed": .failed
    case "succeeded": .succeeded
    case "retried": .retried
    case "warned": .warned
    case "quoted": .quoted
    default: Stage(rawValue: String(text.dropFirst("held ".count))).map { .held($0) }
    }
  }
}
