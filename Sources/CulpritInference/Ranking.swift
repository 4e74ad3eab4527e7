internal import CulpritModel

/// Orders incidents: the one that made the log fail comes first.
enum Ranking {
  /// Incidents that end at most so many lines before the last one compete with it; earlier ones did not stop the work.
  static let competingDistance = 60

  /// The incidents, most to blame first.
  static func ranked(_ incidents: [Incident]) -> [Incident] {
    let lastLine = incidents.filter { $0.ending == .fatal && $0.root.strength != .fallback }.map(\.lastLine).max() ?? 0
    return incidents.sorted { left, right in
      if left.ending != right.ending { return order(left.ending) < order(right.ending) }
      if left.root.strength != right.root.strength { return left.root.strength > right.root.strength }
      let leftCompetes = lastLine - left.lastLine <= competingDistance
      let rightCompetes = lastLine - right.lastLine <= competingDistance
      if leftCompetes != rightCompetes { return leftCompetes }
      if !leftCompetes, left.lastLine != right.lastLine { return left.lastLine > right.lastLine }
      if left.root.masks(right.root.id) != right.root.masks(left.root.id) { return left.root.masks(right.root.id) }
      if left.root.id != right.root.id { return RootSelection.precedes(left.root, right.root) }
      return left.firstLine < right.firstLine
    }
  }

  private static func order(_ ending: Incident.Ending) -> Int {
    switch ending {
    case .fatal: 0
    case .brokenOff: 1
    case .announced: 2
    case .recovered: 3
    }
  }
}
