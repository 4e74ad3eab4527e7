internal import CulpritModel
internal import CulpritPatterns

/// Writes rules in the form that `RuleIndex` reads: one fact a line, the first character says which.
///
/// The build plugin runs this, so that the program neither parses rule files nor looks for literals when it starts. First come the literals with the patterns that
/// they call (`LiteralCalls`), then the rules.
public enum RuleIndexWriter {
  /// The index of the rules, in the order of their identities.
  public static func write(_ rules: [Rule]) -> String {
    let rules = rules.sorted { $0.identity.description < $1.identity.description }
    // Quoting patterns are only tried on lines that were found otherwise, so their literals are looked for there alone.
    var output = ""
    for (tag, isQuoting) in [(RuleIndexTag.calls, false), (RuleIndexTag.quotingCalls, true)] {
      output += "\(character(tag))\(String(decoding: calls(of: rules, quoting: isQuoting).packed, as: UTF8.self))\n"
    }
    for rule in rules {
      output += "R\(rule.identity)\n"
      switch rule.kind {
      case .cause(let cause): write(cause, to: &output)
      case .signal(_, let kind): output += "k\(words(of: kind))\n"
      }
      for pattern in rule.patterns { write(pattern, to: &output) }
    }
    return output
  }

  private static func calls(of rules: [Rule], quoting: Bool) -> LiteralCalls {
    var places: [[UInt8]: [Int32]] = [:]
    var order: [[UInt8]] = []
    let patterns = rules.flatMap { rule in rule.patterns.map { (pattern: $0, isQuoting: rule.isQuoting) } }
    for (place, entry) in patterns.enumerated() where entry.isQuoting == quoting {
      for literal in entry.pattern.literals ?? [] {
        if places[literal] == nil { order.append(literal) }
        places[literal, default: []].append(Int32(place))
      }
    }
    var calls = LiteralCalls()
    for literal in order { calls.append(literal, calling: places[literal] ?? []) }
    return calls
  }

  private static func character(_ tag: UInt8) -> Character { Character(Unicode.Scalar(tag)) }

  private static func write(_ cause: Cause, to output: inout String) {
    output += "t\(cause.title.english)\n"
    if let chinese = cause.title.chinese { output += "z\(chinese)\n" }
    let words = [cause.stage.rawValue, cause.confidence.rawValue, cause.retry.rawValue, cause.strength.rawValue]
    output += "h\(words.joined(separator: " "))\n"
    if !cause.masks.isEmpty { output += "m\(cause.masks.map(\.description).joined(separator: " "))\n" }
  }

  private static func write(_ pattern: RulePattern, to output: inout String) {
    // The mark says at once whether the pattern has to be tried on every line.
    output += "\(pattern.literals == nil ? "!" : "=")\(pattern.pattern.source)\n"
    if pattern.literals == nil, let bytes = FirstBytes(of: pattern.pattern.source) {
      output += "\(character(RuleIndexTag.firstBytes))\(bytes.hexadecimal)\n"
    }
    output += "g\(pattern.tools.joined(separator: " "))\n"
    if let confidence = pattern.confidence { output += "c\(confidence.rawValue)\n" }
    for qualifier in pattern.qualifiers {
      switch qualifier {
      case .unless(let other): output += "u\(other.source)\n"
      case .near(let distance, let other): output += "n\(distance) \(other.source)\n"
      case .notNear(let distance, let other): output += "x\(distance) \(other.source)\n"
      case .then(let other): output += ">\(other.source)\n"
      }
    }
  }

  private static func words(of kind: SignalKind) -> String {
    switch kind {
    case .held(let stage): "held \(stage.rawValue)"
    case .failed: "failed"
    case .succeeded: "succeeded"
    case .retried: "retried"
    case .warned: "warned"
    case .quoted: "quoted"
    }
  }
}
