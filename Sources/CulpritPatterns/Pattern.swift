internal import CPCRE2
internal import Synchronization

/// A regular expression in PCRE2's syntax, compiled on first use.
///
/// Most patterns of a rule book never meet a line that holds their literal, and compiling all of them would cost more than
/// the whole diagnosis of a short log.
public final class Pattern: Sendable {
  /// The expression as it stands in the rule file.
  public let source: String
  /// Whether the start or the end of the text matters: on a part of a line such a pattern can match where it does not on the line.
  public let dependsOnEdges: Bool
  /// Whether the expression itself asks for a quotation mark, rather than having one covered by `.`, `\S` or a class.
  public let mentionsQuotationMark: Bool

  private let state = Mutex(State())

  private struct State: Sendable {
    /// Compiled without machine code: enough for the few lines that most patterns meet.
    var plain: CompiledPattern?
    /// Compiled with machine code.
    var fast: CompiledPattern?
    var error: PatternError?
    var uses = 0
    /// What `RequiredLiterals` found, once it was asked.
    var literals: RequiredLiterals.Answer?
  }

  /// After so many matches machine code is made.
  static let usesBeforeJIT = 6

  /// Takes an expression without looking at it; `compile()` tells whether it is valid.
  public init(_ source: String) {
    self.source = source
    let outline = PatternOutline(source)
    dependsOnEdges = outline.mentionsEdge
    mentionsQuotationMark = outline.mentionsQuotationMark
  }

  /// Every line that matches holds one of these, in whatever case; `nil` when the pattern has to be tried on every line.
  public var requiredLiterals: [[UInt8]]? {
    let answer = state.withLock { state in
      if let known = state.literals { return known }
      let answer = RequiredLiterals.Answer(literals: RequiredLiterals.find(in: source))
      state.literals = answer
      return answer
    }
    return answer.literals
  }

  /// Compiles the expression now.
  ///
  /// - Throws: PCRE2's message and offset when the expression is not valid.
  public func compile() throws(PatternError) {
    _ = try compiled()
  }

  /// The names of the groups, each once, in the order of their numbers; empty for an invalid expression.
  public var captureNames: [String] {
    guard let compiled = try? compiled() else { return [] }
    var names: [String] = []
    for group in compiled.groups where !names.contains(group.name) { names.append(group.name) }
    return names
  }

  /// Searches a line for the first match. An invalid expression matches nothing.
  public func firstMatch(in line: UnsafeRawBufferPointer, using scratch: MatchScratch) -> MatchOutcome {
    guard let compiled = try? compiled(allowsJIT: scratch.usesJIT) else { return .noMatch }
    return compiled.firstMatch(in: line, using: scratch)
  }

  /// The compiled expression with machine code, if the machine offers it.
  func compiledForSpeed() throws(PatternError) -> CompiledPattern {
    state.withLock { $0.uses += Self.usesBeforeJIT }
    return try compiled()
  }

  /// The compiled expression, which lives as long as this object.
  ///
  /// - Parameter allowsJIT: whether this use counts among those that are worth machine code.
  /// - Returns: PCRE2's code.
  /// - Throws: PCRE2's message and offset when the expression is not valid.
  func compiled(allowsJIT: Bool = true) throws(PatternError) -> CompiledPattern {
    let state = self.state.withLock { state in
      if allowsJIT { state.uses += 1 }
      do throws(PatternError) {
        if state.fast == nil, state.uses > Self.usesBeforeJIT {
          // A second compilation, since other threads may be using the plain code just now.
          state.fast = try CompiledPattern(source, usesJIT: true)
        } else if state.plain == nil, state.error == nil {
          state.plain = try CompiledPattern(source, usesJIT: false)
        }
      } catch {
        state.error = error
      }
      return state
    }
    if let error = state.error { throw error }
    guard let compiled = state.fast ?? state.plain else {
      preconditionFailure("a pattern is either compiled or refused")
    }
    return compiled
  }
}
