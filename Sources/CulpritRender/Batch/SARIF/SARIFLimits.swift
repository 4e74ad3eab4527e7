/// What GitHub's code scanning takes in one upload, and what it shows of it.
enum SARIFLimits {
  /// Results in a run; a file with more is rejected.
  static let results = 25_000
  /// Results in a run that are kept and shown.
  static let shownResults = 5_000
  /// The size of an upload after compression, in bytes, with a margin below the 10 MB of GitHub.
  static let compressedBytes = 9_000_000
  /// The length of a rule's descriptions, in characters.
  static let description = 1_024
  /// The longest line of a log in a result, in scalars.
  static let excerpt = 300
}

/// Decides how many results fit: by their number, and by a cautious guess at what they take after compression.
struct SARIFBudget {
  /// The results that were taken.
  private(set) var results = 0
  private var bytes = 0
  private var isFull = false
  private var known: Set<String> = []

  /// What the repeated words of a result take after compression.
  private static let frame = 160

  /// Whether the result still fits; once one did not, no later one does, so that what is left out is the end of the input.
  mutating func takes(_ result: SARIFResult) -> Bool {
    let cost = Self.frame + (known.contains(result.shape) ? result.digits : result.size)
    guard !isFull, results < SARIFLimits.results, bytes + cost <= SARIFLimits.compressedBytes else {
      isFull = true
      return false
    }
    results += 1
    bytes += cost
    if known.count < SARIFLimits.results { known.insert(result.shape) }
    return true
  }
}
