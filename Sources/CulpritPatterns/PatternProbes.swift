internal import CPCRE2

/// Tells quickly which of many patterns do not match: one for each thread.
///
/// Nearly every attempt ends without a match, so an attempt costs no lock, no reference count and no memory here. It holds PCRE2's code of each
/// pattern directly; a pattern gets machine code when it was tried some times.
public final class PatternProbes {
  private struct Slot {
    var code: OpaquePointer?
    var uses: Int32 = 0
    /// Where the first bytes stand in `firstBytes`; -1 where they are not known.
    var firstBytes: Int16 = -1
    var isJIT = false
    var isRefused = false
    var dependsOnEdges = false
  }

  private let slots: UnsafeMutableBufferPointer<Slot>
  private let firstBytes: [FirstBytes]
  /// Keeps the code alive.
  private var patterns: [Pattern] = []

  /// Probes for patterns that are numbered from 0 to `count - 1`.
  ///
  /// - Parameters:
  ///   - count: how many patterns there are.
  ///   - firstBytes: for some of them, how a text begins that they match.
  public init(count: Int, firstBytes: [(pattern: Int32, bytes: FirstBytes)]) {
    slots = .allocate(capacity: count)
    slots.initialize(repeating: Slot())
    let known = firstBytes.prefix(Int(Int16.max))
    self.firstBytes = known.map(\.bytes)
    for (number, entry) in known.enumerated() {
      slots[Int(entry.pattern)].firstBytes = Int16(number)
      // They begin with `^`.
      slots[Int(entry.pattern)].dependsOnEdges = true
    }
  }

  deinit { slots.deallocate() }

  /// Whether a pattern can match: `false` is certain; after `true` the pattern itself tells, since it may have met a limit.
  ///
  /// - Parameters:
  ///   - number: the number of the pattern.
  ///   - line: the line.
  ///   - scratch: the memory for matching.
  ///   - pattern: gives the pattern when it is tried for the first time.
  /// - Returns: whether it is worth asking the pattern itself.
  public func mayMatch(
    _ number: Int, in line: UnsafeRawBufferPointer, using scratch: MatchScratch, pattern: () -> Pattern
  ) -> Bool {
    let place = Int(slots[number].firstBytes)
    if place >= 0 {
      guard let first = line.first, firstBytes[place].contains(first) else { return false }
    }
    if slots[number].uses <= Int32(Pattern.usesBeforeJIT) { prepare(number, pattern) }
    guard let code = slots[number].code else { return false }
    let bytes = line.bindMemory(to: UInt8.self)
    let result =
      slots[number].isJIT
      ? pcre2_jit_match_8(code, bytes.baseAddress, bytes.count, 0, 0, scratch.matchData, scratch.matchContext)
      : pcre2_match_8(code, bytes.baseAddress, bytes.count, 0, 0, scratch.matchData, scratch.matchContext)
    return result != PCRE2_ERROR_NOMATCH
  }

  /// Whether the start or the end of the text matters to a pattern that was asked for before.
  public func dependsOnEdges(_ number: Int) -> Bool { slots[number].dependsOnEdges }

  /// Fetches the code on the first use, and the faster one when there is one.
  private func prepare(_ number: Int, _ pattern: () -> Pattern) {
    slots[number].uses += 1
    guard !slots[number].isRefused else { return }
    let isWorthJIT = slots[number].uses > Int32(Pattern.usesBeforeJIT)
    guard slots[number].code == nil || isWorthJIT else { return }
    let pattern = pattern()
    slots[number].dependsOnEdges = pattern.dependsOnEdges
    guard let compiled = try? (isWorthJIT ? pattern.compiledForSpeed() : pattern.compiled()) else {
      slots[number].isRefused = true
      return
    }
    patterns.append(pattern)
    slots[number].code = compiled.code
    slots[number].isJIT = compiled.isJIT
  }
}
