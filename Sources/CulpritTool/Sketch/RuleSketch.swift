internal import CulpritInference
public import CulpritModel
internal import CulpritPatterns
internal import CulpritRender
internal import CulpritRules
internal import CulpritScan
internal import CulpritText

/// A rule that is only begun: its pattern and its example are made from a log, the rest is to be written. The work behind `culprit rules new`.
public struct RuleSketch: Sendable {
  /// The rule file.
  public let text: String
  /// What the author should know, one sentence each.
  public let notes: [String]

  /// The longest line that is made a pattern of, in scalars.
  private static let longestLine = 300

  /// Begins a rule.
  ///
  /// - Parameters:
  ///   - log: the log of the failure; its most telling line becomes the pattern.
  ///   - id: what the rule will be called.
  ///   - paths: rules of the user, as named with `--rules`.
  /// - Returns: the rule.
  /// - Throws: `RuleProblem` when the log holds no line, or a rule of the user is refused.
  public static func make(
    from log: LogSource, id: CauseID, addingRulesAt paths: [String]
  ) throws(RuleProblem) -> RuleSketch {
    let engine = try Engine(addingRulesAt: paths)
    guard let line = TellingLine.choose(in: try RuleInput.bytes(of: log), engine: engine) else {
      throw RuleProblem(
        message: "culprit: no line of this log looks like a failure; give `rules new` the line that tells the cause\n")
    }
    return RuleSketch(line, id: id, engine: engine)
  }

  private init(_ line: TellingLine, id: CauseID, engine: Engine) {
    let text = Self.cut(line.text)
    let mask = LineMask(text)
    var notes = ["the pattern is made from line \(line.number): \(Printable.text(text))"]
    var masks = ""
    if let cause = line.verdict, cause.id != id {
      masks = "masks       \(cause.id)\n"
      notes.append("the verdict on this log was \(cause.id); the new rule masks it, so that it wins over it")
    } else if engine.rules.cause(id) != nil {
      notes.append("there is a rule \(id) already; this one will replace it")
    }
    let nearest = NearestRules.find(for: [text], among: engine.rules).map(\.id).filter { $0 != id }
    if line.verdict == nil, !nearest.isEmpty {
      notes.append(
        "near it: \(nearest.map(\.description).joined(separator: ", ")); if the cause is the same, a pattern there is enough"
      )
    }
    let tool = Self.tool(speakingIn: text, among: engine.rules)
    let draft = Self.file(
      mask, line: text, expected: "", tool: tool, stage: line.verdict?.stage ?? StageGuess.stage(of: text),
      masks: masks)
    let facts = Self.facts(of: draft, id: id)
    self.text = Self.file(
      mask, line: text, expected: facts, tool: tool, stage: line.verdict?.stage ?? StageGuess.stage(of: text),
      masks: masks)
    self.notes = notes
  }

  /// What the pattern finds in its own example, as the line of expected facts.
  private static func facts(of text: String, id: CauseID) -> String {
    let source = RuleSource(name: "new", path: "\(id).rule", bytes: Array(text.utf8))
    guard let document = RuleLoader.parse([source]).book.rules.first, let rule = RuleCompiler.compile(document),
      let example = document.examples.first,
      let match = CompiledExcerptMatcher(rule).evidence(in: example.log.lines).first, !match.facts.isEmpty
    else { return "" }
    let pairs = match.facts.entries.map { entry -> String in
      let needsQuotes = entry.value.contains(" ") || entry.value.hasPrefix("\"")
      return "\(entry.name.rawValue)=\(needsQuotes ? "\"\(entry.value)\"" : entry.value)"
    }
    return "  => \(pairs.joined(separator: " "))\n"
  }

  private static func file(
    _ mask: LineMask, line: String, expected: String, tool: String, stage: Stage, masks: String
  ) -> String {
    let subject = mask.facts.first { [.host, .module, .address, .path, .url].contains($0) }
    let title =
      subject.map { "TODO name the thing that is wrong, such as: `{\($0.rawValue)}` is …" }
      ?? "TODO name the thing that is wrong"
    return """
      # Begun by `culprit rules new`. Lines with # are hints, TODO is what you still have to write; `culprit rules check` finds both the gaps and the mistakes.
      title       \(title)
      # The rung that broke: config, name, connect, tunnel, tls, request, verify or build. The lowest one in a log is the root.
      stage       \(stage.rawValue)
      # high: the message has only this cause. medium: it fits this cause best. low: a guess.
      confidence  medium
      # never: somebody has to change something. later: an outage, a limit. now: a lost packet.
      retry       never
      \(masks)
      # Keep what the tool always prints; make classes of what varies; capture facts with their names.
      match \(tool)
        \(mask.expression)

      # Lines as the tool prints them, with names that may be published.
      example
        \(line)
      \(expected)# A line that looks like it and means something else: what keeps the pattern from being too wide.
      near-miss
        TODO

      why
        TODO what happened, and what it does not mean.
      fix
        TODO first the command that confirms the cause, then the fixes, the likeliest first:
        $ TODO
      verify
        $ TODO

      """
  }

  /// The first tool that is named in the line and that a rule knows.
  private static func tool(speakingIn line: String, among rules: RuleSet) -> String {
    let known = Set(rules.rules.flatMap { $0.patterns.flatMap(\.tools) })
    let words = line.split { !($0.isLetter || $0.isNumber || "-_+".contains($0)) }.prefix(12).map { $0.lowercased() }
    let first = line.prefix { $0.isLetter || $0.isNumber || "-_.+".contains($0) }
    let speaks =
      line.dropFirst(first.count).hasPrefix(": ")
      && !["error", "fatal", "panic", "warning"].contains(first.lowercased())
    let isName =
      !first.isEmpty && first.utf8.allSatisfy { ($0 &- 0x61 < 26) || ($0 &- 0x30 < 10) || "-_.+".utf8.contains($0) }
    if speaks, isName, !first.contains(".") { return String(first) }
    return words.first { known.contains($0) && $0 != "generic" } ?? "generic"
  }

  private static func cut(_ line: String) -> String {
    guard line.unicodeScalars.count > longestLine else { return line }
    let start = String(String.UnicodeScalarView(line.unicodeScalars.prefix(longestLine)))
    return start.lastIndex(of: " ").map { String(start[..<$0]) } ?? start
  }
}
