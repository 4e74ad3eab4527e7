internal import Synchronization

/// Finds literals in texts of any length: in short ones with a `ShortTextIndex`, in others with a `LiteralSet`, which is made when it first pays for itself.
///
/// Safe to share between threads.
///
/// The literals come in two lists, which are numbered as one: those of the rules, which are read where the index of the rules has them, and a few more.
public final class LiteralSearch: Sendable {
  private let literals: LiteralList
  private let others: LiteralList
  private let state = Mutex(State())

  private struct State: Sendable {
    var set: LiteralSet?
    var shortTexts = 0
  }

  /// After so many short texts a set is made: a search with it takes microseconds, one without it some dozens of them, making it a millisecond.
  private static let shortTextsBeforeSet = 16

  /// A search for these literals; nothing is prepared yet.
  ///
  /// - Parameters:
  ///   - literals: they keep their numbers.
  ///   - others: they are numbered behind those.
  public init(_ literals: LiteralList, _ others: LiteralList = LiteralList([])) {
    self.literals = literals
    self.others = others
  }

  /// Calls `found` for every literal that stands wholly inside `text`, in no order, and sometimes more than once.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - index: the memory for searching a short text; holds `text` afterwards.
  ///   - found: takes the literals.
  public func forEachHit(
    in text: UnsafeRawBufferPointer, using index: ShortTextIndex, _ found: (LiteralSet.Hit) -> Void
  ) {
    if let set = set(for: text) {
      set.forEachHit(in: text, found)
    } else {
      index.read(text)
      index.forEachHit(of: literals, found)
      index.forEachHit(of: others) { found(LiteralSet.Hit(literal: literals.count + $0.literal, start: $0.start)) }
    }
  }

  /// The set, unless the text is short and there is none yet.
  private func set(for text: UnsafeRawBufferPointer) -> LiteralSet? {
    state.withLock { state in
      if let set = state.set { return set }
      if text.count <= ShortTextIndex.longestText, state.shortTexts < Self.shortTextsBeforeSet {
        state.shortTexts += 1
        return nil
      }
      let set = LiteralSet(LiteralList(literals, others))
      state.set = set
      return set
    }
  }
}
