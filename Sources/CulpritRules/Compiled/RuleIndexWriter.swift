internal import CulpritModel
internal import CulpritPatterns

/// Writes rules in the form that `RuleIndex` reads.
///
/// The build plugin runs this, so that the program neither parses rule files nor looks for literals when it starts. First come the directory
/// (`RuleIndexDirectory`) and the literals with the patterns that they call (`LiteralCalls`), all packed; then the rules, one fact a line, of which the first
/// character says which.
public enum RuleIndexWriter {
  /// The index of the rules, in the order of their identities.
  public static func write(_ rules: [Rule]) -> [UInt8] {
    let rules = rules.sorted { $0.identity.description < $1.identity.description }
    var directory = RuleIndexDirectory.Packer()
    var records = ""
    for rule in rules {
      directory.appendRule(at: records.utf8.count, kind: kind(of: rule))
      records += "\(character(RuleIndexTag.rule))\(rule.identity)\n"
      switch rule.kind {
      case .cause(let cause): write(cause, to: &records)
      case .signal(_, let kind): records += "k\(words(of: kind))\n"
      }
      for pattern in rule.patterns {
        let isUnfiltered = pattern.literals == nil
        directory.appendPattern(
          at: records.utf8.count, isUnfiltered: isUnfiltered,
          firstBytes: isUnfiltered ? FirstBytes(of: pattern.pattern.source) : nil)
        write(pattern, to: &records)
      }
    }
    // Quoting patterns are only tried on lines that were found otherwise, so their literals are looked for there alone.
    return text(
      directory: directory, calls: calls(of: rules, quoting: false), quotingCalls: calls(of: rules, quoting: true),
      records: Array(records.utf8))
  }

  /// An index from its parts.
  static func text(
    directory: RuleIndexDirectory.Packer, calls: LiteralCalls.Packer, quotingCalls: LiteralCalls.Packer,
    records: [UInt8]
  ) -> [UInt8] {
    directory.packed + calls.packed + quotingCalls.packed + LiteralList(SuspectLiterals.all).packed + records
  }

  private static func kind(of rule: Rule) -> RuleIndex.RuleKind {
    switch rule.kind {
    case .cause: .cause
    case .signal(_, .quoted): .quoting
    case .signal(_, .retried), .signal(_, .warned): .retrying
    case .signal: .otherSignal
    }
  }

  private static func calls(of rules: [Rule], quoting: Bool) -> LiteralCalls.Packer {
    var places: [[UInt8]: [Int32]] = [:]
    var order: [[UInt8]] = []
    let patterns = rules.flatMap { rule in rule.patterns.map { (pattern: $0, isQuoting: rule.isQuoting) } }
    for (place, entry) in patterns.enumerated() where entry.isQuoting == quoting {
      for literal in entry.pattern.literals ?? [] {
        if places[literal] == nil { order.append(literal) }
        places[literal, default: []].append(Int32(place))
      }
    }
    var calls = LiteralCalls.Packer()
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
    let tag = pattern.literals == nil ? RuleIndexTag.unfiltered : RuleIndexTag.filtered
    output += "\(character(tag))\(pattern.pattern.source)\n"
    let texts = RequiredTexts.pack(of: pattern.pattern.source, besides: pattern.literals ?? [])
    if !texts.isEmpty {
      output += "\(character(RuleIndexTag.requiredTexts))\(String(decoding: texts, as: UTF8.self))\n"
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
