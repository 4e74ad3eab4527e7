/// Shows how two texts differ, line by line.
enum TextDifference {
  static func describe(_ text: String, expected: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let changes = lines.difference(from: wanted)
    let removed = changes.removals.map { change in
      if case .remove(let offset, let line, _) = change { (offset, "- \(line)") } else { (0, "") }
    }
    let added = changes.insertions.map { change in
      if case .insert(let offset, let line, _) = change { (offset, "+ \(line)") } else { (0, "") }
    }
    return (removed + added).sorted { $0.0 < $1.0 }.map { "\($0.0 + 1): \($0.1)" }.joined(separator: "\n")
  }
}
