internal import CPCRE2

/// Tells quickly which of many patterns do not match: one for each thread.
///
/// Nearly every attempt ends without a match, so an attempt costs no lock, no reference count and no memory here. It holds PCRE2's code of each
/// pattern directly; a pattern gets machine code when it was tried some times.
public final class PatternProbes {
  /// What is known of a pattern that was tried.
  private struct Slot {
    var code: OpaquePointer?
    /// How often it was tried before it got machine code.
    var uses: Int32 = 0
    /// How often it was ruled out by the texts that it requires.
    var refusals: Int32 = 0
    var isJIT = false
    var isRefused = false
    var dependsOnEdges = false
  }

  /// For each pattern its place in `slots`, or `none`: of thousands a log meets a few.
  private let slotNumbers: UnsafeMutableBufferPointer<Int32>
  private static let none: Int32 = -1
  /// Those of the patterns in `firstBytes` come first.
  private var slots: [Slot]
  private let firstBytes: [FirstBytes]
  /// Keeps the code alive.
  private var patterns: [Pattern] = []

  /// So often the texts are looked for; a pattern that is tried more often is worth its machine code, which is faster.
  private static let mostRefusals: Int32 = 16

  /// Probes for patterns that are numbered from 0 to `count - 1`.
  ///
  /// - Parameters:
  ///   - count: how many patterns there are.
  ///   - firstBytes: for some of them, how a text begins that they match.
  public init(count: Int, firstBytes: [(pattern: Int32, bytes: FirstBytes)]) {
    slotNumbers = .allocate(capacity: count)
    slotNumbers.initialize(repeating: Self.none)
    self.firstBytes = firstBytes.map(\.bytes)
    // They begin with `^`.
    slots = firstBytes.map { _ in Slot(dependsOnEdges: true) }
    for (number, entry) in firstBytes.enumerated() { slotNumbers[Int(entry.pattern)] = Int32(number) }
  }

  deinit { slotNumbers.deallocate() }

  /// Whether a pattern can match: `false` is certain; after `true` the pattern itself tells, since it may have met a limit.
  ///
  /// - Parameters:
  ///   - number: the number of the pattern.
  ///   - line: the line.
  ///   - scratch: the memory for matching.
  ///   - texts: gives what a line has to hold; asked only while the pattern is new.
  ///   - pattern: gives the pattern when it is tried for the first time.
  /// - Returns: whether it is worth asking the pattern itself.
  public func mayMatch(
    _ number: Int, in line: UnsafeRawBufferPointer, using scratch: MatchScratch, texts: () -> RequiredTexts?,
    pattern: () -> Pattern
  ) -> Bool {
    let slot = slot(of: number)
    if slot < firstBytes.count {
      guard let first = line.first, firstBytes[slot].contains(first) else { return false }
    }
    var known = slots[slot]
    if known.uses <= Int32(Pattern.usesBeforeJIT) {
      if known.code == nil, known.refusals < Self.mostRefusals, let texts = texts(), !texts.areIn(line) {
        slots[slot].refusals += 1
        return false
      }
      prepare(slot, pattern)
      known = slots[slot]
    }
    guard let code = known.code else { return false }
    let bytes = line.bindMemory(to: UInt8.self)
    let result =
      known.isJIT
      ? pcre2_jit_match_8(code, bytes.baseAddress, bytes.count, 0, 0, scratch.matchData, scratch.matchContext)
      : pcre2_match_8(code, bytes.baseAddress, bytes.count, 0, 0, scratch.matchData, scratch.matchContext)
    return result != PCRE2_ERROR_NOMATCH
  }

  /// Whether the start or the end of the text matters to a pattern that was asked for before and can match parts of a line.
  public func dependsOnEdges(_ number: Int) -> Bool { slots[slot(of: number)].dependsOnEdges }

  /// The place of a pattern in `slots`.
  private func slot(of number: Int) -> Int {
    let known = slotNumbers[number]
    if known != Self.none { return Int(known) }
    slotNumbers[number] = Int32(slots.count)
    slots.append(Slot())
    return slots.count - 1
  }

  /// Fetches the code on the first use, and the faster one when there is one.
  private func prepare(_ slot: Int, _ pattern: () -> Pattern) {
    slots[slot].uses += 1
    guard !slots[slot].isRefused else { return }
    let isWorthJIT = slots[slot].uses > Int32(Pattern.usesBeforeJIT)
    guard slots[slot].code == nil || isWorthJIT else { return }
    let pattern = pattern()
    slots[slot].dependsOnEdges = pattern.dependsOnEdges
    guard let compiled = try? (isWorthJIT ? pattern.compiledForSpeed() : pattern.compiled()) else {
      slots[slot].isRefused = true
      return
    }
    patterns.append(pattern)
    slots[slot].code = compiled.code
    slots[slot].isJIT = compiled.isJIT
  }
}
