/// A word of a log line, with the parts that are different every time taken out.
public struct MaskedWord: Sendable, Hashable {
  /// What a part is.
  public enum Kind: Sendable, Hashable {
    /// A number in digits.
    case number
    /// A hash, a revision, a UUID, an address in memory.
    case hash
    /// A date or a time of day.
    case time
    /// A duration with its unit, e.g. `1.5s`.
    case duration
    /// A version, e.g. `v1.2.3`.
    case version
    /// A host name or an IP address, with its port where it has one.
    case host
    /// An address that starts with a scheme.
    case url
    /// A path of a file.
    case path
    /// A secret that was taken out.
    case secret
  }

  /// A part of a word.
  public enum Part: Sendable, Hashable {
    /// Text that says what happened.
    case text(String)
    /// Text that is different every time.
    case masked(Kind, String)
  }

  /// The parts in order; together they are the word.
  public let parts: [Part]

  /// The word with `<*>` for each masked part.
  public var template: String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .masked: "<*>"
      }
    }.joined()
  }

  /// Whether a part of the word is masked.
  public var isMasked: Bool {
    parts.contains { if case .masked = $0 { true } else { false } }
  }

  /// Masks a word, which is a run of characters without blanks.
  public init(_ word: Substring) {
    let core = Self.core(of: word)
    guard !core.isEmpty else {
      parts = [.text(String(word))]
      return
    }
    let before = word[..<core.startIndex]
    let after = word[core.endIndex...]
    parts = Self.merged([.text(String(before))] + Self.parts(ofCore: core) + [.text(String(after))])
  }

  /// The words of a line.
  public static func words(of line: String) -> [Substring] { line.split(separator: " ") }

  /// The word without brackets, quotes and the marks of a sentence around it.
  private static func core(of word: Substring) -> Substring {
    var core = word
    while let first = core.first, "([{<'\"`“‘".contains(first) { core = core.dropFirst() }
    while let last = core.last, ")]}>'\"`”’,;:.!?".contains(last) { core = core.dropLast() }
    return core
  }

  private static func parts(ofCore core: Substring) -> [Part] {
    if let kind = MaskedShape.kind(of: core) { return [.masked(kind, String(core))] }
    // key=value and key:value, where the key says what the value is.
    if let sign = core.firstIndex(where: { $0 == "=" || $0 == ":" }), sign != core.startIndex {
      let rest = core[core.index(after: sign)...]
      let key = core[...sign]
      if !rest.isEmpty, !key.dropLast().contains(where: \.isNumber) {
        return [.text(String(key))] + MaskedWord(rest).parts
      }
    }
    return digits(of: core)
  }

  /// Every run of digits is masked, e.g. `worker-12` or `main.go:3:8`.
  private static func digits(of core: Substring) -> [Part] {
    var parts: [Part] = []
    var rest = core
    while !rest.isEmpty {
      let isDigit = rest.first?.isMaskedDigit == true
      let run = rest.prefix { $0.isMaskedDigit == isDigit }
      parts.append(isDigit ? .masked(.number, String(run)) : .text(String(run)))
      rest = rest[run.endIndex...]
    }
    return parts
  }

  private static func merged(_ parts: [Part]) -> [Part] {
    var result: [Part] = []
    for part in parts {
      switch (part, result.last) {
      case (.text(let text), _) where text.isEmpty: continue
      case (.text(let text), .text(let before)): result[result.count - 1] = .text(before + text)
      default: result.append(part)
      }
    }
    return result
  }
}

extension Character {
  fileprivate var isMaskedDigit: Bool { isASCII && isNumber }
}
