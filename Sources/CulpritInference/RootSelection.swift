internal import CulpritModel

/// Picks the cause from which the other ones follow.
enum RootSelection {
  /// The root among causes that stand in one incident; `nil` when there is none.
  ///
  /// What another cause masks is out. Then the policy in its own words beats symptoms and symptoms beat wrappers (`Strength`); then the lowest
  /// rung of the ladder wins, since what stands above it is a consequence; then the surer cause; then the identity, so that the answer
  /// does not depend on chance.
  static func root(of causes: [Cause]) -> Cause? {
    let unmasked = causes.filter { cause in
      !causes.contains { $0.masks(cause.id) && !cause.masks($0.id) }
    }
    return (unmasked.isEmpty ? causes : unmasked).min(by: precedes)
  }

  /// The order of candidates.
  static func precedes(_ left: Cause, _ right: Cause) -> Bool {
    if left.strength != right.strength { return left.strength > right.strength }
    if left.stage != right.stage { return left.stage < right.stage }
    if left.confidence != right.confidence { return left.confidence > right.confidence }
    return left.id < right.id
  }
}
