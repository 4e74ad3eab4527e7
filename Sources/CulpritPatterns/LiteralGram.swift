/// A gram of a literal with the bytes around it.
struct LiteralGram {
  /// Eight bytes of the literal, folded. They begin at the gram, or earlier where the literal ends too soon behind it.
  let window: UInt64
  /// By how many bytes the window begins before the gram: 0 for a long literal, at most 3 for a short one.
  private let step: Int

  /// - Parameters:
  ///   - literal: at least eight bytes.
  ///   - offset: where the gram begins; at least five bytes of the literal stand there.
  init(of literal: UnsafeRawBufferPointer, at offset: Int) {
    step = max(0, offset + Gram.long - literal.count)
    window = literal.loadUnaligned(fromByteOffset: offset - step, as: UInt64.self) | Gram.caseBits
  }

  /// The first five bytes of the gram, in the place in which `Gram` has them.
  var short: UInt64 { (window &>> UInt64(8 * step)) &<< Gram.shortGap }

  /// The byte behind the first five; `nil` where the literal ends.
  var sixthByte: UInt8? {
    step + Gram.short < Gram.long ? UInt8(truncatingIfNeeded: window &>> UInt64(8 * (step + Gram.short))) : nil
  }
}
