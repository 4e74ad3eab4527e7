/// Compares words as people mistype them.
public enum EditDistance {
  /// Whether one word is most likely the other one, mistyped: at most a quarter of its letters differ, or one.
  public static func isTypo(of word: String, _ written: String) -> Bool {
    let left = Array(word.utf8.prefix(100))
    let right = Array(written.utf8.prefix(100))
    return NearestName.distance(left, right) <= max(1, max(left.count, right.count) / 4)
      && min(left.count, right.count) > 2
  }
}
