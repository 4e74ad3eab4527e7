internal import CulpritModel

/// Groups evidence into incidents: pieces that tell of one operation belong together.
///
/// Together belong: pieces on one line; neighbours whose facts do not contradict each other; pieces about the same host, URL or module that
/// are not far apart. Parallel downloads interleave, so a neighbour about another host or module is another incident.
enum IncidentGrouping {
  /// How many lines may lie between neighbours.
  static let neighbourDistance = 4
  /// How many lines may lie between pieces that share a host, URL or module.
  static let sharedSubjectDistance = 400

  private static let subjects: [FactName] = [.host, .module, .url, .proxy, .image]

  /// The groups, each in order of the log, ordered by their first line.
  static func group(_ evidence: [Evidence]) -> [[Evidence]] {
    var groups = DisjointSets(count: evidence.count)
    // For each of the subjects: where its values were seen last.
    var last = [[String: Int]](repeating: [:], count: subjects.count)
    for (index, piece) in evidence.enumerated() {
      for earlier in stride(from: index - 1, through: 0, by: -1) {
        let distance = piece.line - evidence[earlier].line
        guard distance <= neighbourDistance else { break }
        if distance == 0 || !contradict(piece.facts, evidence[earlier].facts) { groups.join(index, earlier) }
      }
      for (place, name) in subjects.enumerated() {
        guard let value = piece.facts[name] else { continue }
        if let earlier = last[place][value], piece.line - evidence[earlier].line <= sharedSubjectDistance {
          groups.join(index, earlier)
        }
        last[place][value] = index
      }
    }
    return groups.groups.map { members in members.map { evidence[$0] } }
  }

  /// Whether two pieces tell of different subjects: the same fact, with different values, and none in common.
  private static func contradict(_ left: Facts, _ right: Facts) -> Bool {
    var differs = false
    for name in subjects {
      guard let leftValue = left[name], let rightValue = right[name] else { continue }
      if leftValue == rightValue { return false }
      differs = true
    }
    return differs
  }
}
