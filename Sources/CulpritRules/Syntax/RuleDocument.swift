public import CulpritModel

/// The syntax tree of a rule file: what could be read, each part with its place.
public struct RuleDocument: Sendable {
  /// The file.
  public let file: SourceFile
  /// Whether it names a cause or gives a signal.
  public let kind: DocumentKind
  /// What the path says the rule is called; `nil` when the path is wrong.
  public let identity: RuleIdentity?

  /// Every keyword at the margin, in order, with its platform and language, e.g. `fix windows`.
  public internal(set) var entries: [DocumentEntry] = []
  /// The title in each language.
  public internal(set) var titles = LocatedTexts()
  /// The rung of the ladder that broke.
  public internal(set) var stage: Located<Stage>?
  /// How sure the message alone makes us.
  public internal(set) var confidence: Located<Confidence>?
  /// Whether running the same command again can help.
  public internal(set) var retry: Located<Retry>?
  /// How much the evidence weighs; left out by most rules.
  public internal(set) var strength: Located<Strength>?
  /// Causes that are consequences of this one.
  public internal(set) var masks: [Located<CauseSelector>] = []
  /// The name of the shared remedy.
  public internal(set) var sharedRemedy: Located<String>?
  /// What a signal rule tells.
  public internal(set) var signal: Located<SignalKind>?
  /// The blocks of patterns.
  public internal(set) var matches: [MatchBlock] = []
  /// The log excerpts that the rule must find.
  public internal(set) var examples: [ExcerptBlock] = []
  /// The log excerpts on which the rule must stay silent.
  public internal(set) var nearMisses: [ExcerptBlock] = []
  /// The advice, in the order of the file.
  public internal(set) var advice: [AdviceBlock] = []
  /// The references.
  public internal(set) var references: [Located<String>] = []

  init(file: SourceFile, kind: DocumentKind, identity: RuleIdentity?) {
    self.file = file
    self.kind = kind
    self.identity = identity
  }

  /// All patterns of all blocks, in the order of the file; `ExcerptMatch.patternIndex` counts in it.
  public var patterns: [PatternSyntax] { matches.flatMap(\.patterns) }
}
