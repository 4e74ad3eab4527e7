internal import CulpritModel
internal import CulpritPatterns

/// Reads what `RuleIndexWriter` wrote.
public enum RuleIndexReader {
  /// The rules of an index; a line that does not fit is passed over, since only the build plugin writes indexes.
  public static func read(_ index: UnsafeBufferPointer<UInt8>) -> [Rule] {
    var builder = Builder()
    var start = 0
    while start < index.count {
      let end = index[start...].firstIndex(of: UInt8(ascii: "\n")) ?? index.count
      if end > start { builder.take(tag: index[start], value: UnsafeBufferPointer(rebasing: index[(start + 1)..<end])) }
      start = end + 1
    }
    builder.finishRule()
    return builder.rules
  }

  private struct Builder {
    var rules: [Rule] = []
    private var identity = ""
    private var title = LocalizedText(english: "")
    private var words: [Substring] = []
    private var masks: [CauseSelector] = []
    private var signal: SignalKind?
    private var patterns: [RulePattern] = []
    private var source: String?
    private var tools: [String] = []
    private var confidence: Confidence?
    private var qualifiers: [RuleQualifier] = []
    private var literals: [[UInt8]] = []
    // Neighbouring patterns mostly share their tools: the same array serves them all.
    private var lastTools: (text: String, tools: [String]) = ("", [])

    mutating func take(tag: UInt8, value: UnsafeBufferPointer<UInt8>) {
      if tag == UInt8(ascii: "~") {
        literals.append(Array(value))
        return
      }
      let text = String(decoding: value, as: UTF8.self)
      switch tag {
      case UInt8(ascii: "R"):
        finishRule()
        identity = text
      case UInt8(ascii: "t"): title = LocalizedText(english: text)
      case UInt8(ascii: "z"): title.chinese = text
      case UInt8(ascii: "h"): words = text.split(separator: " ")
      case UInt8(ascii: "m"): masks = text.split(separator: " ").compactMap { CauseSelector(String($0)) }
      case UInt8(ascii: "k"): signal = Self.signal(from: text)
      case UInt8(ascii: "="):
        finishPattern()
        source = text
      case UInt8(ascii: "g"):
        if lastTools.text != text { lastTools = (text, text.split(separator: " ").map(String.init)) }
        tools = lastTools.tools
      case UInt8(ascii: "c"): confidence = Confidence(rawValue: text)
      case UInt8(ascii: "u"): qualifiers.append(.unless(Pattern(text)))
      case UInt8(ascii: ">"): qualifiers.append(.then(Pattern(text)))
      case UInt8(ascii: "n"): if let (distance, pattern) = Self.distant(text) { qualifiers.append(.near(distance, pattern)) }
      case UInt8(ascii: "x"): if let (distance, pattern) = Self.distant(text) { qualifiers.append(.notNear(distance, pattern)) }
      default: break
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
      case "quoted": .quoted
      default: Stage(rawValue: String(text.dropFirst("held ".count))).map { .held($0) }
      }
    }

    private mutating func finishPattern() {
      guard let source else { return }
      patterns.append(
        RulePattern(
          pattern: Pattern(source), tools: tools, confidence: confidence, qualifiers: qualifiers,
          literals: literals.isEmpty ? nil : literals))
      self.source = nil
      confidence = nil
      qualifiers = []
      literals = []
    }

    mutating func finishRule() {
      finishPattern()
      defer {
        (title, words, masks, signal, patterns) = (LocalizedText(english: ""), [], [], nil, [])
      }
      if let signal {
        rules.append(Rule(kind: .signal(String(identity.dropFirst("signals/".count)), signal), patterns: patterns))
      } else if words.count == 4, let id = CauseID(identity), let stage = Stage(rawValue: String(words[0])),
        let confidence = Confidence(rawValue: String(words[1])), let retry = Retry(rawValue: String(words[2])),
        let strength = Strength(rawValue: String(words[3]))
      {
        let cause = Cause(
          id: id, title: title, stage: stage, confidence: confidence, retry: retry, strength: strength, masks: masks)
        rules.append(Rule(kind: .cause(cause), patterns: patterns))
      }
    }
  }
}
