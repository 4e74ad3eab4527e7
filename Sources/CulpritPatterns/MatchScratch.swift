internal import CPCRE2

/// The memory that matching needs: one for each thread, used for all patterns.
///
/// The limits bound the work of one match on hostile input: PCRE2 then answers `MatchOutcome.limitReached`.
public final class MatchScratch {
  /// How often PCRE2's internal match function may be called for one match.
  static let matchLimit: UInt32 = 1_000_000
  /// How deeply the interpreter may nest; the JIT code is bounded by its stack.
  static let depthLimit: UInt32 = 20_000
  /// The heap that one match may use, in KiB.
  static let heapLimit: UInt32 = 16 * 1024
  /// The most named and unnamed groups that a pattern can report, the whole match included.
  static let groupLimit: UInt32 = 64

  /// Whether patterns that are used often get machine code.
  let usesJIT: Bool
  let matchData: OpaquePointer
  let matchContext: OpaquePointer
  private let jitStack: OpaquePointer?

  /// Allocates the memory for matching within the usual limits; stops the program when there is none.
  ///
  /// - Parameter usesJIT: whether patterns that are used often get machine code, which pays for itself on a log, not on the examples of a rule.
  public convenience init(usesJIT: Bool = true) { self.init(matchLimit: Self.matchLimit, usesJIT: usesJIT) }

  /// Allocates the memory.
  ///
  /// - Parameters:
  ///   - matchLimit: how often PCRE2's internal match function may be called for one match.
  ///   - usesJIT: whether patterns that are used often get machine code.
  init(matchLimit: UInt32, usesJIT: Bool) {
    self.usesJIT = usesJIT
    guard let matchData = pcre2_match_data_create_8(Self.groupLimit, nil),
      let matchContext = pcre2_match_context_create_8(nil)
    else { preconditionFailure("no memory for matching") }
    self.matchData = matchData
    self.matchContext = matchContext
    pcre2_set_match_limit_8(matchContext, matchLimit)
    pcre2_set_depth_limit_8(matchContext, Self.depthLimit)
    pcre2_set_heap_limit_8(matchContext, Self.heapLimit)
    jitStack = pcre2_jit_stack_create_8(32 * 1024, 1024 * 1024, nil)
    pcre2_jit_stack_assign_8(matchContext, nil, jitStack.map { UnsafeMutableRawPointer($0) })
  }

  deinit {
    pcre2_jit_stack_free_8(jitStack)
    pcre2_match_context_free_8(matchContext)
    pcre2_match_data_free_8(matchData)
  }
}
