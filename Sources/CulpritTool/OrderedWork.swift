internal import Dispatch
internal import Synchronization

/// Does independent pieces of work on several threads and hands over the results in order.
///
/// Results that wait for an earlier one are bounded, so that one slow piece does not make the others pile up in memory.
struct OrderedWork {
  /// How many pieces are worked on at the same time, at least 1.
  let threads: Int

  /// How many results may wait for each thread.
  private static let waitingPerThread = 16

  /// Does the work.
  ///
  /// - Parameters:
  ///   - count: how many pieces there are.
  ///   - work: does the piece with this number; called on several threads at once.
  ///   - consume: takes each result, in the order of the numbers, on the calling thread; `false` ends it all early.
  func run<Result: Sendable>(
    count: Int, work: @escaping @Sendable (Int) -> Result, consume: (Int, Result) -> Bool
  ) {
    let workers = min(threads, count)
    guard workers > 1 else {
      for index in 0..<count where !consume(index, work(index)) { return }
      return
    }
    let board = Board<Result>(waiting: workers * Self.waitingPerThread)
    let group = DispatchGroup()
    let queue = DispatchQueue(label: "logs", attributes: .concurrent)
    for _ in 0..<workers {
      queue.async(group: group) {
        while let index = board.claim(of: count) { board.deliver(work(index), of: index) }
      }
    }
    for index in 0..<count where !consume(index, board.take(index)) { break }
    board.stop(workers: workers)
    group.wait()
  }

  /// Who does what, and what is done.
  private final class Board<Result: Sendable>: Sendable {
    private struct State {
      var next = 0
      var isStopped = false
      var results: [Int: Result] = [:]
    }

    private let state = Mutex(State())
    private let arrivals = DispatchSemaphore(value: 0)
    private let room: DispatchSemaphore

    init(waiting: Int) { room = DispatchSemaphore(value: waiting) }

    deinit {
      // Dispatch refuses to free a semaphore whose value is below the initial one.
      for _ in 0..<state.withLock({ $0.next }) { room.signal() }
    }

    /// The number of the next piece; `nil` when there is none left.
    func claim(of count: Int) -> Int? {
      room.wait()
      return state.withLock { state in
        guard !state.isStopped, state.next < count else { return nil }
        state.next += 1
        return state.next - 1
      }
    }

    func deliver(_ result: Result, of index: Int) {
      state.withLock { $0.results[index] = result }
      arrivals.signal()
    }

    func take(_ index: Int) -> Result {
      while true {
        if let result = state.withLock({ $0.results.removeValue(forKey: index) }) {
          room.signal()
          return result
        }
        arrivals.wait()
      }
    }

    func stop(workers: Int) {
      state.withLock { $0.isStopped = true }
      for _ in 0..<workers { room.signal() }
    }
  }
}
