internal import CulpritModel

/// Says how sure the verdict is, and why, in one sentence.
enum Certainty {
  /// The confidence in a root cause and its reason.
  ///
  /// - Parameters:
  ///   - root: the ranked first incident.
  ///   - count: how many lines tell of its root.
  ///   - rivals: the other incidents that were not overcome and have another root.
  ///   - remark: what the rest of the log says about the root.
  ///   - linesPassed: how many lines the log goes on behind the root as if nothing had happened.
  /// - Returns: how sure the verdict is, and one sentence that says why.
  static func judge(
    _ root: Incident, count: Int, rivals: [Incident], remark: CrossEvidence.Remark? = nil, linesPassed: Int = 0
  ) -> (confidence: Confidence, reason: LocalizedText) {
    let stated = root.evidence.filter { $0.cause == root.root.id }.map(\.confidence).max() ?? root.root.confidence
    if root.ending != .fatal {
      return (
        min(stated, .medium),
        LocalizedText(
          english: "The log only shows attempts that were to be repeated, not how they ended.",
          chinese: "日志里只有将要重试的尝试，看不到最后的结果。")
      )
    }
    if root.root.strength == .fallback {
      return (
        min(stated, .medium),
        LocalizedText(
          english: "This is a closing line; the log does not show what led to it.", chinese: "这是一句收尾的话；日志没有显示是什么引起的。")
      )
    }
    let rival = rivals.first {
      $0.root.strength == root.root.strength && $0.root.id.category != root.root.id.category
    }
    if let rival, abs(rival.lastLine - root.lastLine) <= Ranking.competingDistance, rival.ending == .fatal {
      return (
        min(stated, .medium),
        LocalizedText(
          english: "Another failure stands near it: \(rival.root.id).", chinese: "附近还有另一个故障：\(rival.root.id)。")
      )
    }
    if let remark, remark.isDoubt { return (min(stated, .medium), remark.text) }
    if linesPassed >= manyLines {
      return (
        min(stated, .medium),
        LocalizedText(
          english: "The log goes on for \(linesPassed) lines after it, so it may not have mattered.",
          chinese: "日志在它之后还继续了 \(linesPassed) 行，所以它也许并不要紧。")
      )
    }
    guard let remark else { return (stated, words(for: stated, count: count)) }
    return (stated, joined(words(for: stated, count: count), remark.text))
  }

  /// So many lines are more than what a CI system prints while it cleans up.
  private static let manyLines = 500
  /// Within so many lines a command or a step that failed says so.
  private static let nearby = 60

  /// How many lines follow the root, if nothing near it says that a command failed; 0 otherwise.
  static func linesPassed(behind root: Incident, in observations: Observations) -> Int {
    let saysFailed = observations.signals.contains {
      $0.kind == .failed && (root.firstLine...root.lastLine + nearby).contains($0.line)
    }
    return saysFailed ? 0 : max(0, observations.lastTextLine - root.lastLine)
  }

  private static func joined(_ first: LocalizedText, _ second: LocalizedText) -> LocalizedText {
    LocalizedText(
      english: "\(first[.english]) \(second[.english])", chinese: "\(first[.chinese])\(second[.chinese])")
  }

  private static func words(for confidence: Confidence, count: Int) -> LocalizedText {
    switch confidence {
    case .high where count > 1:
      LocalizedText(
        english: "The message has only this cause, and \(count) lines say the same.",
        chinese: "这条消息只有这一种原因，而且有 \(count) 行这样说。")
    case .high: LocalizedText(english: "The message has only this cause.", chinese: "这条消息只有这一种原因。")
    case .medium:
      LocalizedText(
        english: "The message fits this cause best, but does not exclude others.", chinese: "这条消息最符合这个原因，但不排除其他原因。")
    case .low:
      LocalizedText(english: "The message is vague; this is the likeliest cause.", chinese: "这条消息很含糊；这是最可能的原因。")
    }
  }
}
