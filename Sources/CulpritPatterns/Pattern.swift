internal import CPCRE2
internal import Synchronization

/// A regular expression in PCRE2's syntax, compiled on first use.
///
/// Most patterns of a rule book never meet a line that holds their literal, and compiling all of them would cost more than
/// the whole diagnosis of a short log.
public final class Pattern: Sendable {
  /// The expression as it stands in the rule file.
  public let source: String

  private let state = Mutex(State.untouched)

  private enum State: Sendable {
    case untouched
    case compiled(CompiledPattern)
    case refused(PatternError)
  }

  /// Takes an expression without looking at it; `compile()` tells whether it is valid.
  public init(_ source: String) {
    self.source = source
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
    guard let compiled = try? compiled() else { return .noMatch }
    return compiled.firstMatch(in: line, using: scratch)
  }

  private func compiled() throws(PatternError) -> CompiledPattern {
    let state = self.state.withLock { state in
      if case .untouched = state {
        do throws(PatternError) {
          state = .compiled(try CompiledPattern(source))
        } catch {
          state = .refused(error)
        }
      }
      return state
    }
    switch state {
    case .compiled(let compiled): return compiled
    case .refused(let error): throw error
    case .untouched: preconditionFailure("a pattern is either compiled or refused")
    }
  }
}
