public import CulpritModel

/// The words that may stand at the margin of a rule or remedy file.
public enum Keyword: String, CaseIterable, Sendable, Hashable {
  /// One line that names the thing that is wrong.
  case title
  /// The rung of the ladder that broke.
  case stage
  /// How sure the message alone makes us.
  case confidence
  /// Whether running the same command again can help.
  case retry
  /// How much the evidence weighs.
  case strength
  /// Causes that are consequences of this one.
  case masks
  /// The shared remedy.
  case remedy
  /// What a signal rule tells.
  case signal
  /// A block of patterns.
  case match
  /// A log excerpt that the rule must find.
  case example
  /// A log excerpt on which the rule must stay silent.
  case nearMiss = "near-miss"
  /// What happened.
  case why
  /// What to do.
  case fix
  /// How to see that the fix worked.
  case verify
  /// How to keep it from coming back.
  case prevent
  /// What else it could be.
  case instead
  /// References.
  case see

  /// Whether lines may follow that are indented.
  public var takesBody: Bool {
    switch self {
    case .title, .stage, .confidence, .retry, .strength, .masks, .remedy, .signal: false
    case .match, .example, .nearMiss, .why, .fix, .verify, .prevent, .instead, .see: true
    }
  }

  /// Whether it may stand more than once in a file.
  public var mayRepeat: Bool { self == .match || self == .example || self == .nearMiss }

  /// The part of the advice that it starts, if it starts one.
  public var remedyPart: Remedy.Part? { Remedy.Part(rawValue: rawValue) }
}
