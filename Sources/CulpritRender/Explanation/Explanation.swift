public import CulpritModel

/// What a rule knows, as a page needs it.
public struct Explanation: Sendable, Hashable {
  /// A log excerpt that the rule finds.
  public struct Example: Sendable, Hashable {
    /// The lines.
    public var lines: [String]
    /// The line that a pattern matches, counted from 0, and the part of it that it matches, in bytes.
    public var mark: Mark?

    /// An excerpt, with or without a mark.
    public init(lines: [String], mark: Mark? = nil) {
      self.lines = lines
      self.mark = mark
    }
  }

  /// A part of a line.
  public struct Mark: Sendable, Hashable {
    /// The line, counted from 0.
    public var line: Int
    /// The part, in bytes of UTF-8.
    public var range: Range<Int>

    /// A part of a line.
    public init(line: Int, range: Range<Int>) {
      self.line = line
      self.range = range
    }
  }

  /// A log excerpt that looks like the cause and is something else.
  public struct NearMiss: Sendable, Hashable {
    /// The lines.
    public var lines: [String]
    /// What it is instead, where a rule knows.
    public var verdict: Cause?

    /// An excerpt and what it is instead.
    public init(lines: [String], verdict: Cause? = nil) {
      self.lines = lines
      self.verdict = verdict
    }
  }

  /// The cause.
  public var cause: Cause
  /// Its advice.
  public var remedy: Remedy
  /// What a pasted line gave; nothing where only the cause was named.
  public var facts: Facts
  /// The file of the rule, unless it is built in.
  public var ruleFile: String?
  /// The tools that print it, in the order of the rule.
  public var tools: [String]
  /// How it looks.
  public var examples: [Example]
  /// Texts that, on the same line, make it something else.
  public var exclusions: [String]
  /// What looks like it.
  public var nearMisses: [NearMiss]
  /// Causes that mask it: where one of them stands in the same incident, it is the root.
  public var maskedBy: [Cause]
  /// Other causes of the same category and stage.
  public var similar: [Cause]

  /// A page from all its parts.
  public init(
    cause: Cause, remedy: Remedy, facts: Facts = Facts(), ruleFile: String? = nil, tools: [String] = [],
    examples: [Example] = [], exclusions: [String] = [], nearMisses: [NearMiss] = [], maskedBy: [Cause] = [],
    similar: [Cause] = []
  ) {
    self.cause = cause
    self.remedy = remedy
    self.facts = facts
    self.ruleFile = ruleFile
    self.tools = tools
    self.examples = examples
    self.exclusions = exclusions
    self.nearMisses = nearMisses
    self.maskedBy = maskedBy
    self.similar = similar
  }
}
