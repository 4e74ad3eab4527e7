/// A regular expression that PCRE2 does not accept.
public struct PatternError: Error, Sendable, Hashable {
  /// PCRE2's own message, without a full stop.
  public let message: String
  /// Where PCRE2 noticed the problem, in UTF-8 bytes from the start of the expression.
  public let offset: Int

  /// An error from its parts.
  public init(message: String, offset: Int) {
    self.message = message
    self.offset = offset
  }
}
