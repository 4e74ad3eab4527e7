extension String {
  /// The text with some scalars replaced, each looked at alone: a sign that carries an accent is still the sign to whoever parses it.
  func escaping(_ replacement: (Unicode.Scalar) -> String?) -> String {
    guard unicodeScalars.contains(where: { replacement($0) != nil }) else { return self }
    var result = ""
    for scalar in unicodeScalars {
      if let text = replacement(scalar) {
        result.unicodeScalars.append(contentsOf: text.unicodeScalars)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
