/// Finds secrets of one shape.
protocol SecretDetector: Sendable {
  /// The ranges of the secrets themselves, without the words that announce them; in any order, overlaps allowed.
  func secrets(in text: ByteText) -> [Range<Int>]
}
