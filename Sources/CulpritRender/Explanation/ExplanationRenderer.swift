/// Shows what a rule knows, without a log.
public protocol ExplanationRenderer: Sendable {
  /// The page of a cause, with placeholders where a log would give facts; ends in exactly one line feed.
  func explain(_ explanation: Explanation, options: RenderOptions) -> String
}
