/// What can be told of an expression at a glance, without reading it into a tree as `PatternReader` does: it is done for every pattern that is
/// used.
struct PatternOutline {
  /// Whether `^`, `$`, `\A`, `\z`, `\Z` or `\G` stands in it, outside of classes.
  private(set) var mentionsEdge = false
  /// Whether `"` stands in it, outside of classes.
  private(set) var mentionsQuotationMark = false
  /// Whether a choice stands in it that is not inside of a group.
  private(set) var hasAlternatives = false

  init(_ source: String) {
    var source = source
    source.withUTF8 { read($0) }
  }

  private mutating func read(_ source: UnsafeBufferPointer<UInt8>) {
    var isEscaped = false
    // Inside of a class: the offset of its bracket, and whether it excludes.
    var bracket: Int?
    var excludes = false
    var depth = 0
    for (offset, byte) in source.enumerated() {
      if isEscaped {
        isEscaped = false
        if bracket == nil, "AzZG".utf8.contains(byte) { mentionsEdge = true }
        continue
      }
      switch byte {
      case UInt8(ascii: "\\"): isEscaped = true
      case UInt8(ascii: "\""):
        if bracket == nil { mentionsQuotationMark = true }
      case UInt8(ascii: "["):
        if bracket == nil {
          bracket = offset
          excludes = false
        }
      case UInt8(ascii: "]"):
        // Right at the start of a class it stands for itself.
        if let start = bracket, offset > start + (excludes ? 2 : 1) { bracket = nil }
      case UInt8(ascii: "^"):
        if let start = bracket {
          if offset == start + 1 { excludes = true }
        } else {
          mentionsEdge = true
        }
      case UInt8(ascii: "("):
        if bracket == nil { depth += 1 }
      case UInt8(ascii: ")"):
        if bracket == nil { depth -= 1 }
      case UInt8(ascii: "|"):
        if bracket == nil, depth <= 0 { hasAlternatives = true }
      case UInt8(ascii: "$"):
        if bracket == nil { mentionsEdge = true }
      default: break
      }
    }
  }
}
