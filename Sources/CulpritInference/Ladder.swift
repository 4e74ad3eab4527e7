internal import CulpritModel

/// Works out which rungs of the ladder held.
enum Ladder {
  /// The rungs, lowest first, for a root cause.
  static func climb(to root: Finding, signals: [Signal]) -> [StageReport] {
    let failed = root.cause.stage
    var held = Set<Stage>()
    for case .held(let stage) in signals.filter({ concerns($0, root.facts) }).map(\.kind) { held.insert(stage) }
    return Stage.allCases.map { stage in
      if stage == failed { return StageReport(stage: stage, state: .failed) }
      if stage < failed, followsFromHeight(stage, root: root) || held.contains(stage) {
        return StageReport(stage: stage, state: .held)
      }
      return StageReport(stage: stage, state: .unknown)
    }
  }

  /// Whether breaking at the height of the root proves that this lower rung held.
  private static func followsFromHeight(_ stage: Stage, root: Finding) -> Bool {
    // What breaks while it is built may never have touched the network, and a wrapper does not say where it broke.
    guard root.cause.stage != .build, root.cause.strength != .fallback else { return stage == .config }
    // A connection without a forward proxy has no tunnel.
    if stage == .tunnel { return root.facts[.proxy] != nil }
    return true
  }

  /// A healthy answer about another host says nothing about this one.
  private static func concerns(_ signal: Signal, _ facts: Facts) -> Bool {
    guard let host = facts[.host], let other = signal.facts[.host] else { return true }
    return host == other
  }
}
