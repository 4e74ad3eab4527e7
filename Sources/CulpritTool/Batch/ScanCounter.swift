internal import Synchronization

/// What the threads have done so far, for the progress line.
final class ScanCounter: Sendable {
  private let bytesRead = Atomic<Int>(0)
  private let piecesDone = Atomic<Int>(0)
  private let logsFailed = Atomic<Int>(0)

  /// The bytes read from files, packed ones as they are.
  var bytes: Int { bytesRead.load(ordering: .relaxed) }
  /// The finished pieces of work.
  var pieces: Int { piecesDone.load(ordering: .relaxed) }
  /// The logs with a failure.
  var failures: Int { logsFailed.load(ordering: .relaxed) }

  func read(_ count: Int) { bytesRead.wrappingAdd(count, ordering: .relaxed) }
  func finishPiece() { piecesDone.wrappingAdd(1, ordering: .relaxed) }
  func noteFailure() { logsFailed.wrappingAdd(1, ordering: .relaxed) }
}
