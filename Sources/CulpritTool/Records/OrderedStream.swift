internal import Dispatch
internal import Synchronization

/// Works on pieces of a stream on several threads and hands over the results in the order of the pieces, each as soon as it and all before it
/// are done. How many pieces are under way is bounded.
struct OrderedStream {
  /// How many pieces are worked on at the same time, at least 1.
  let threads: Int

  /// How many pieces may be under way for each thread.
  private static let pendingPerThread = 4

  /// Does the work until the stream ends.
  ///
  /// - Parameters:
  ///   - next: gives the next piece, waiting for it if need be; `nil` at the end. Called on one thread.
  ///   - work: does a piece; called on several threads at once.
  ///   - consume: takes each result, in order, on one thread at a time; `false` ends it all early.
  func run<Piece: Sendable, Result: Sendable>(
    next: () -> Piece?, work: @escaping @Sendable (Piece) -> Result, consume: @escaping @Sendable (Result) -> Bool
  ) {
    let outbox = Outbox(consume: consume)
    let room = DispatchSemaphore(value: threads * Self.pendingPerThread)
    let queue = DispatchQueue(label: "records", attributes: .concurrent)
    let running = DispatchSemaphore(value: threads)
    let group = DispatchGroup()
    var number = 0
    while !outbox.isClosed {
      guard let piece = next() else { break }
      room.wait()
      running.wait()
      let place = number
      number += 1
      queue.async(group: group) {
        let result = work(piece)
        running.signal()
        outbox.deliver(result, of: place) { room.signal() }
      }
    }
    group.wait()
  }

  /// Results on their way out.
  private final class Outbox<Result: Sendable>: Sendable {
    private struct State {
      var next = 0
      var isClosed = false
      var waiting: [Int: Result] = [:]
    }

    private let state = Mutex(State())
    private let consume: @Sendable (Result) -> Bool

    init(consume: @escaping @Sendable (Result) -> Bool) { self.consume = consume }

    var isClosed: Bool { state.withLock(\.isClosed) }

    /// Takes a result, and hands over whatever is in turn now.
    func deliver(_ result: Result, of place: Int, release: () -> Void) {
      state.withLock { state in
        state.waiting[place] = result
        while let result = state.waiting.removeValue(forKey: state.next) {
          state.next += 1
          if !state.isClosed, !consume(result) { state.isClosed = true }
          release()
        }
      }
    }
  }
}
