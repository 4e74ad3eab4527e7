internal import Synchronization

/// Why writing failed, noted on one thread and read on another.
final class WriteFailure: Sendable {
  private let state = Mutex(String?.none)

  /// The first reason that was noted.
  var reason: String? { state.withLock { $0 } }

  /// Notes a reason.
  func note(_ reason: String) {
    state.withLock { $0 = $0 ?? reason }
  }
}
