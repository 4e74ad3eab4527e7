/// Texts that every line holds that a pattern matches: several lists, of each of which at least one text is there, in any case of the ASCII letters.
///
/// A literal calls dozens of patterns that share it, and most of them need other words as well. Looking for these spares compiling the pattern, which takes
/// dozens of times as long. They are found when the index of the rules is written, and looked for where they are packed.
public struct RequiredTexts: @unchecked Sendable {
  private let memory: SharedBytes
  private let packed: UnsafeBufferPointer<UInt8>

  /// How many lists are kept, and of how many texts.
  private static let mostLists = 4
  private static let mostTexts = 24
  /// Shorter texts stand in many lines.
  private static let shortest = 3
  private static let longest = 32

  /// In a longer line texts are not looked for: matching does not take much longer there than that.
  static let longestLine = 4096

  /// Texts as they were packed.
  ///
  /// - Parameters:
  ///   - packed: what `pack` gave.
  ///   - memory: holds it.
  public init(_ packed: UnsafeBufferPointer<UInt8>, of memory: SharedBytes) {
    self.packed = packed
    self.memory = memory
  }

  /// Packs the texts that a pattern requires.
  ///
  /// - Parameters:
  ///   - pattern: the expression.
  ///   - literals: one of these is known to be in the line; it is not asked for again.
  /// - Returns: printable text; empty when the pattern requires none.
  public static func pack(of pattern: String, besides literals: [[UInt8]] = []) -> [UInt8] {
    guard let node = PatternReader.read(pattern) else { return [] }
    let lists = finder.requirements(of: node).filter { requirement in
      !requirement.texts.allSatisfy { text in literals.contains { contains($0, text) || contains(text, $0) } }
    }
    var packed: [UInt8] = []
    for list in lists.sorted(by: { $0.worth > $1.worth }).prefix(mostLists) {
      PackedNumber.append(list.texts.count, digits: 1, to: &packed)
      for text in list.texts {
        PackedNumber.append(text.count, digits: 1, to: &packed)
        packed += text
      }
    }
    return packed
  }

  private static let finder = RequirementFinder(shortest: shortest, mostTexts: mostTexts) { readings in
    [readings.map(longestPiece)]
  }

  /// The longest part of a text that can stand in the index, which is printable, folded to lower case.
  private static func longestPiece(of text: [UInt8]) -> [UInt8] {
    let pieces = text.split { $0 < 0x20 || $0 == 0x7F }.map(Array.init)
    let piece = pieces.max { $0.count < $1.count } ?? []
    var end = min(longest, piece.count)
    // Not in the middle of a character: the index is text.
    while end > 0, end < piece.count, piece[end] & 0xC0 == 0x80 { end -= 1 }
    return piece[..<end].map(ASCIIFolding.folded)
  }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    text.withUnsafeBytes { text in part.withUnsafeBufferPointer { stands($0, in: text) } }
  }

  /// Whether a line holds all that is required; also `true` for a line that is too long to look.
  func areIn(_ line: UnsafeRawBufferPointer) -> Bool {
    guard line.count <= Self.longestLine else { return true }
    var offset = 0
    func number() -> Int {
      defer { offset += 1 }
      return Int(packed[offset] &- PackedNumber.zero)
    }
    while offset < packed.count {
      var isThere = false
      for _ in 0..<number() {
        let length = number()
        if !isThere {
          isThere = Self.stands(UnsafeBufferPointer(rebasing: packed[offset..<(offset + length)]), in: line)
        }
        offset += length
      }
      if !isThere { return false }
    }
    return true
  }

  /// Whether a folded text of at least two bytes stands in a line, in any case.
  private static func stands(_ text: UnsafeBufferPointer<UInt8>, in line: UnsafeRawBufferPointer) -> Bool {
    guard text.count <= line.count else { return false }
    let first = text[0] | 0x20
    let second = text[1] | 0x20
    for start in 0...(line.count - text.count) where line[start] | 0x20 == first && line[start + 1] | 0x20 == second {
      let isEqual = (0..<text.count).allSatisfy { ASCIIFolding.folded(line[start + $0]) == text[$0] }
      if isEqual { return true }
    }
    return false
  }
}
