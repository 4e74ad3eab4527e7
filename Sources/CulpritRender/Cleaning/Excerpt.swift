/// Cuts a long text so that the place that matters stays in sight.
enum Excerpt {
  /// The mark that stands where text was left out.
  static let mark: Unicode.Scalar = "…"

  /// The text, or a window of `limit` scalars around a byte offset, with a mark on each side that was cut.
  static func cut(_ text: String, around offset: Int = 0, limit: Int) -> String {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count > limit, limit > 2 else { return text }
    let focus = scalarIndex(ofByte: offset, in: scalars)
    let start = max(0, min(focus - limit / 3, scalars.count - limit))
    let end = start + limit
    var result = String.UnicodeScalarView()
    if start > 0 { result.append(mark) }
    result.append(contentsOf: scalars[(start > 0 ? start + 1 : start)..<(end < scalars.count ? end - 1 : end)])
    if end < scalars.count { result.append(mark) }
    return String(result)
  }

  private static func scalarIndex(ofByte offset: Int, in scalars: [Unicode.Scalar]) -> Int {
    var bytes = 0
    for (index, scalar) in scalars.enumerated() {
      if bytes >= offset { return index }
      bytes += UTF8.width(scalar)
    }
    return scalars.count
  }
}
