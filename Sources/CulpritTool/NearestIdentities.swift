internal import CulpritRules

/// Finds the identities that somebody probably meant: by their spelling, and by the words that they share.
enum NearestIdentities {
  private static let limit = 5

  /// The identities, the nearest first; none where nothing is near.
  static func find(_ wanted: String, among known: [String]) -> [String] {
    let wanted = wanted.lowercased().replacing("_", with: "-").prefix(100)
    let words = Set(Self.words(of: wanted))
    let scored = known.compactMap { name -> (name: String, score: Int)? in
      let shared = Self.words(of: name[...]).count { word in
        words.contains { $0 == word || EditDistance.isTypo(of: word, $0) }
      }
      let slug = name.drop { $0 != "/" }.dropFirst()
      let wantedSlug = wanted.contains("/") ? wanted.drop { $0 != "/" }.dropFirst() : wanted
      let isSpeltAlike =
        EditDistance.isTypo(of: name, String(wanted))
        || EditDistance.isTypo(of: String(slug), String(wantedSlug))
      let score = shared * 2 + (isSpeltAlike ? 5 : 0)
      return score > 1 && (isSpeltAlike || shared > 1 || words.count == 1 || shared * 2 >= words.count)
        ? (name, score) : nil
    }
    return scored.sorted { (-$0.score, $0.name) < (-$1.score, $1.name) }.prefix(limit).map(\.name)
  }

  /// The words of an identity; single letters tell nothing.
  private static func words(of name: Substring) -> [String] {
    name.split { $0 == "/" || $0 == "-" }.filter { $0.count > 1 }.map(String.init)
  }
}
