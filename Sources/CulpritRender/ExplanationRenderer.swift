public import CulpritModel

/// Shows what a rule knows, without any log.
public protocol ExplanationRenderer: Sendable {
  /// The title and the advice of a cause, with placeholders where a log would give facts; ends in exactly one line feed.
  func explain(_ cause: Cause, remedy: Remedy, options: RenderOptions) -> String
}
