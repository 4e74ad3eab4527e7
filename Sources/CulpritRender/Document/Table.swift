/// Rows of cells under a header.
struct Table: Sendable, Hashable {
  /// A column.
  struct Column: Sendable, Hashable {
    /// The word above it.
    let title: String
    /// Whether it holds numbers, which stand at the right.
    let isNumber: Bool

    /// A column of words, or of numbers.
    init(_ title: String, isNumber: Bool = false) {
      self.title = title
      self.isNumber = isNumber
    }
  }

  /// The columns.
  let columns: [Column]
  /// The rows, each with one cell for each column.
  let rows: [[[Span]]]
}
