internal import CulpritStatistics

/// Makes a rule file to start from out of a failure that no rule explains.
enum RuleSkeleton {
  private static let longest = 60

  /// A rule that finds the line, with prompts where a person has to say what is wrong.
  static func make(_ failure: UnexplainedFailure) -> String {
    """
    # A start, to be saved as CATEGORY/SLUG.rule: choose stage, confidence and retry, replace every text, keep what varies out of the pattern.
    title       Say in one line what is wrong
    stage       build
    confidence  medium
    retry       never

    match \(tool(of: failure.line))
      \(pattern(for: failure))

    example
      \(example(failure.line))
    near-miss
      Put a line here that looks alike and has another cause

    why
      Say in two sentences what happened.
    fix
      Say what to do.
    verify
      Say how to see that it worked.

    """
  }

  /// The lines of the example: one that begins like a list of facts needs an empty list below it.
  private static func example(_ line: String) -> String { line.hasPrefix("=>") ? "\(line)\n  =>" : line }

  /// The program that printed the line, where it starts with its name.
  static func tool(of line: String) -> String {
    let word = line.prefix { $0 != " " }
    guard word.last == ":", word.count > 2 else { return "tool" }
    let name = word.dropLast()
    let isName = name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || ".+_-".contains($0)) }
    return isName && name.first?.isLetter == true && name != "error" && name != "fatal" ? String(name) : "tool"
  }

  /// A pattern for the line and those like it; blanks stay as they are.
  static func pattern(for failure: UnexplainedFailure) -> String {
    var writer = PatternWriter()
    var result = ""
    var number = 0
    var rest = failure.line[...].drop { $0 == " " }
    while !rest.isEmpty, number < longest {
      let word = rest.prefix { $0 != " " }
      let varies = number < failure.varies.count && failure.varies[number]
      result += varies && !MaskedWord(word).isMasked ? #"\S+"# : writer.text(for: MaskedWord(word))
      rest = rest[word.endIndex...]
      let blanks = rest.prefix { $0 == " " }
      rest = rest[blanks.endIndex...]
      if !rest.isEmpty, number + 1 < longest { result += blanks }
      number += 1
    }
    return result
  }

  /// Turns masked words into expressions; each fact is captured once.
  private struct PatternWriter {
    private var captured: Set<String> = []

    mutating func text(for word: MaskedWord) -> String {
      word.parts.map { part in
        switch part {
        case .text(let text): Self.escaped(text)
        case .masked(let kind, let text): expression(for: kind, text)
        }
      }.joined()
    }

    private mutating func expression(for kind: MaskedWord.Kind, _ text: String) -> String {
      switch kind {
      case .number: #"\d+"#
      case .time: #"[\d:.,TZ/+-]+"#
      case .hash, .duration, .secret: #"\S+"#
      case .version: capture("version", #"[^\s,;]+"#)
      case .url: capture("url", #"[^\s"']+"#)
      case .path: capture("path", text.contains(":") ? #"\S+"# : #"[^\s:]+"#)
      case .host: host(text)
      }
    }

    private mutating func host(_ text: String) -> String {
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count <= 2 else { return capture("address", #"[\da-fA-F:.%\[\]]+"#) }
      let isAddress = parts[0].allSatisfy { $0.isNumber || $0 == "." }
      let name = isAddress ? capture("address", #"[\d.]+"#) : capture("host", #"[^\s:/]+"#)
      return parts.count == 2 ? name + ":" + capture("port", #"\d+"#) : name
    }

    private mutating func capture(_ name: String, _ expression: String) -> String {
      captured.insert(name).inserted ? "(?<\(name)>\(expression))" : expression
    }

    private static func escaped(_ text: String) -> String {
      text.map { #"\^$.[]|()?*+{}"#.contains($0) ? "\\\($0)" : String($0) }.joined()
    }
  }
}
