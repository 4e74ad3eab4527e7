/// Finds the name that somebody probably meant.
package enum NearestName {
  /// Longer words are not compared: nobody mistypes them, and the work grows with the square of the length.
  private static let longest = 64

  /// The known name that is most like the word, if any is like it.
  package static func find(_ word: String, among known: some Sequence<String>) -> String? {
    guard !word.isEmpty, word.utf8.count <= longest else { return nil }
    let wanted = Array(word.lowercased().utf8)
    var best: (name: String, distance: Int)?
    for name in known where name.utf8.count <= longest {
      let candidate = Array(name.lowercased().utf8)
      let allowed = max(1, max(wanted.count, candidate.count) / 3)
      var distance = distance(wanted, candidate)
      if wanted.count >= 3, candidate.starts(with: wanted) { distance = min(distance, 1) }
      if distance <= allowed, distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  /// How many letters have to be inserted, removed, replaced or swapped with their neighbour.
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      row.reserveCapacity(right.count + 1)
      for j in right.indices {
        var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[right.count]
  }
}
