/// Whether running the same command again can help.
public enum Retry: String, CaseIterable, Sendable, Hashable {
  /// The same command fails in the same way until something is changed.
  case never
  /// Waiting can help: an outage, a rate limit.
  case later
  /// An immediate second try often succeeds: a reset, a lost packet.
  case now
}
