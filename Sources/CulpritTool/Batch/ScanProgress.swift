internal import CulpritArchive
internal import Dispatch
internal import Synchronization

/// The line on a terminal that tells how far a scan is: pieces, bytes, rate, remaining time, failures.
final class ScanProgress: Sendable {
  private struct State {
    var isShown = false
    var isEnded = false
  }

  private static let interval = 0.2
  private static let clearLine = "\r\u{1B}[K"

  private let counter: ScanCounter
  private let pieces: Int
  private let bytes: Int
  private let start = DispatchTime.now()
  private let isEnabled: Bool
  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "progress")

  /// Progress of so many pieces of work with so many bytes; it is shown only if standard error is a terminal.
  init(counter: ScanCounter, pieces: Int, bytes: Int) {
    self.counter = counter
    self.pieces = pieces
    self.bytes = bytes
    isEnabled = StandardOutput.isErrorTerminal
    if isEnabled { schedule() }
  }

  /// Takes the line away while something else is written.
  func pausing<Result>(_ work: () -> Result) -> Result {
    guard isEnabled else { return work() }
    return state.withLock { state in
      if state.isShown { StandardOutput.writeError(Self.clearLine) }
      state.isShown = false
      return work()
    }
  }

  /// Takes the line away for good.
  func end() {
    guard isEnabled else { return }
    state.withLock { state in
      if state.isShown { StandardOutput.writeError(Self.clearLine) }
      state.isEnded = true
    }
  }

  private func schedule() {
    queue.asyncAfter(deadline: .now() + Self.interval) { [weak self] in
      guard let self, self.draw() else { return }
      self.schedule()
    }
  }

  private func draw() -> Bool {
    state.withLock { state in
      guard !state.isEnded else { return false }
      StandardOutput.writeError(Self.clearLine + text())
      state.isShown = true
      return true
    }
  }

  private func text() -> String {
    let seconds = Double(DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds) / 1e9
    return Self.text(
      pieces: counter.pieces, of: pieces, bytes: min(counter.bytes, max(bytes, 1)), of: bytes,
      failures: counter.failures, seconds: seconds)
  }

  /// The line.
  static func text(pieces: Int, of allPieces: Int, bytes: Int, of allBytes: Int, failures: Int, seconds: Double)
    -> String
  {
    let rate = Double(bytes) / max(seconds, 0.001)
    let share = allBytes > 0 ? bytes * 100 / allBytes : 100
    let left = rate > 0 ? Int((Double(allBytes - bytes) / rate).rounded(.up)) : 0
    let clock = left >= 60 ? "\(left / 60) min \(left % 60) s" : "\(left) s"
    return "\(share) %  \(pieces) of \(allPieces) done, \(ByteCount.text(bytes)) of \(ByteCount.text(allBytes)), "
      + "\(ByteCount.text(Int(rate)))/s, \(clock) left, \(failures) failed"
  }
}
