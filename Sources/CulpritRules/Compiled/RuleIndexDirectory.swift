internal import CulpritPatterns

/// Where the rules and patterns of an index stand, and what has to be known of them before any is read: the first part of the index.
///
/// It is read where it is packed, a number at a time.
struct RuleIndexDirectory: Sendable {
  /// Where each rule starts, counted from the first rule on.
  let ruleStarts: PackedColumn
  /// What each rule is: the place of its kind in `RuleIndex.RuleKind.allCases`.
  let ruleKinds: PackedColumn
  /// Where each pattern starts, counted from the first rule on.
  let patternStarts: PackedColumn
  /// The rule of each pattern.
  let rulesOfPatterns: PackedColumn
  /// The places of the patterns that have no literal.
  let unfiltered: [Int32]
  /// For some of these, how a text begins that they match.
  let firstBytes: [(pattern: Int32, bytes: FirstBytes)]

  private static let startDigits = 5
  private static let countDigits = 4

  /// A directory as it was packed.
  init(reading reader: inout PackedReader) {
    let ruleCount = reader.number(digits: Self.countDigits)
    ruleStarts = reader.column(of: ruleCount, digits: Self.startDigits)
    ruleKinds = reader.column(of: ruleCount, digits: 1)
    let patternCount = reader.number(digits: Self.countDigits)
    patternStarts = reader.column(of: patternCount, digits: Self.startDigits)
    rulesOfPatterns = reader.column(of: patternCount, digits: Self.countDigits)
    let unfilteredCount = reader.number(digits: Self.countDigits)
    unfiltered = reader.column(of: unfilteredCount, digits: Self.countDigits).numbers.map { Int32($0) }
    var firstBytes: [(pattern: Int32, bytes: FirstBytes)] = []
    for _ in 0..<reader.number(digits: Self.countDigits) {
      firstBytes.append((Int32(reader.number(digits: Self.countDigits)), FirstBytes(reading: &reader)))
    }
    self.firstBytes = firstBytes
  }

  /// Collects rules and patterns, in the order of the index, and packs the directory.
  struct Packer {
    private var ruleCount = 0
    private var ruleStarts: [UInt8] = []
    private var ruleKinds: [UInt8] = []
    private var patternCount = 0
    private var patternStarts: [UInt8] = []
    private var rulesOfPatterns: [UInt8] = []
    private var unfilteredCount = 0
    private var unfiltered: [UInt8] = []
    private var firstBytesCount = 0
    private var firstBytes: [UInt8] = []

    /// Appends a rule.
    mutating func appendRule(at start: Int, kind: RuleIndex.RuleKind) {
      PackedNumber.append(start, digits: RuleIndexDirectory.startDigits, to: &ruleStarts)
      PackedNumber.append(kind.rawValue, digits: 1, to: &ruleKinds)
      ruleCount += 1
    }

    /// Appends a pattern of the last rule.
    ///
    /// - Parameters:
    ///   - start: where it starts.
    ///   - isUnfiltered: whether it has no literal.
    ///   - bytes: how a text begins that it matches, if that is known.
    mutating func appendPattern(at start: Int, isUnfiltered: Bool, firstBytes bytes: FirstBytes?) {
      let countDigits = RuleIndexDirectory.countDigits
      PackedNumber.append(start, digits: RuleIndexDirectory.startDigits, to: &patternStarts)
      PackedNumber.append(ruleCount - 1, digits: countDigits, to: &rulesOfPatterns)
      if isUnfiltered {
        PackedNumber.append(patternCount, digits: countDigits, to: &unfiltered)
        unfilteredCount += 1
      }
      if let bytes {
        PackedNumber.append(patternCount, digits: countDigits, to: &firstBytes)
        firstBytes += bytes.packed
        firstBytesCount += 1
      }
      patternCount += 1
    }

    /// All of it as printable text.
    var packed: [UInt8] {
      func number(_ count: Int) -> [UInt8] {
        var digits: [UInt8] = []
        PackedNumber.append(count, digits: RuleIndexDirectory.countDigits, to: &digits)
        return digits
      }
      return number(ruleCount) + ruleStarts + ruleKinds + number(patternCount) + patternStarts + rulesOfPatterns
        + number(unfilteredCount) + unfiltered + number(firstBytesCount) + firstBytes
    }
  }
}
