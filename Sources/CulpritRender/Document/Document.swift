/// A report as a tree, before it has a format. Each format is one small writer of this tree.
struct Document: Sendable, Hashable {
  /// The blocks in order.
  var blocks: [Block] = []
}

/// A block of a document.
indirect enum Block: Sendable, Hashable {
  /// A heading; level 1 is the verdict.
  case heading(level: Int, [Span])
  /// Prose.
  case paragraph([Span])
  /// Code or lines of a log.
  case code(CodeBlock)
  /// A list; the number of its first item where it is numbered.
  case list(start: Int?, items: [[Block]])
  /// Rows of cells.
  case table(Table)
}
