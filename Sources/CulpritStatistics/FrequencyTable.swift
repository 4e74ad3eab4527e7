internal import CulpritModel

/// Counts how often names occur, in bounded memory.
///
/// Up to `capacity` distinct names the counts are exact. When there are more, the names with the smallest counts are forgotten, as in lossy
/// counting: frequent names stay, and a name that comes back starts again, so its count can only be too low.
struct FrequencyTable {
  /// How many distinct names are kept.
  let capacity: Int
  private var counts: [String: Int] = [:]

  init(capacity: Int = 50_000) { self.capacity = capacity }

  mutating func add(_ name: String) {
    counts[name, default: 0] += 1
    if counts.count > capacity { forgetRareNames() }
  }

  /// The most frequent names, ties by name.
  func top(_ limit: Int) -> [BatchSummary.Count] {
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return sorted.prefix(limit).map { BatchSummary.Count(name: $0.key, logs: $0.value) }
  }

  /// Drops at least half of the names, so that this is rare.
  private mutating func forgetRareNames() {
    let limit = counts.values.sorted()[counts.count / 2]
    counts = counts.filter { $0.value > limit }
  }
}
