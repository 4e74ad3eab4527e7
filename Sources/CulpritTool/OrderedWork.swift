internal import Dispatch

/// Does independent pieces of work on several threads and hands over the results in order.
///
/// A piece can have any number of results. Those that wait for an earlier piece are bounded, so that one slow piece does not make the others
/// pile up in memory.
struct OrderedWork {
  /// How many pieces are worked on at the same time, at least 1.
  let threads: Int

  /// Does the work, where each piece has one result.
  ///
  /// - Parameters:
  ///   - count: how many pieces there are.
  ///   - work: does the piece with this number; called on several threads at once.
  ///   - consume: takes each result, in the order of the numbers, on the calling thread; `false` ends it all early.
  func run<Result: Sendable>(
    count: Int, work: @escaping @Sendable (Int) -> Result, consume: (Int, Result) -> Bool
  ) {
    run(count: count, isEnding: { false }, makeWorker: {}) { (_: Void, index, emit) in
      _ = emit((index, work(index)))
    } consume: { (piece: (Int, Result)) in
      consume(piece.0, piece.1)
    }
  }

  /// Does the work.
  ///
  /// - Parameters:
  ///   - count: how many pieces there are.
  ///   - isEnding: whether no further piece is to be begun.
  ///   - makeWorker: makes what a thread keeps from piece to piece.
  ///   - work: does the piece with this number and passes on its results; when that returns `false`, they are no longer wanted.
  ///   - consume: takes each result, in order, on the calling thread; `false` ends it all early.
  func run<Worker, Result: Sendable>(
    count: Int, isEnding: @escaping @Sendable () -> Bool, makeWorker: @escaping @Sendable () -> Worker,
    work: @escaping @Sendable (Worker, Int, (Result) -> Bool) -> Void, consume: (Result) -> Bool
  ) {
    let workers = min(threads, count)
    guard workers > 1 else {
      runAlone(count: count, isEnding: isEnding, worker: makeWorker(), work: work, consume: consume)
      return
    }
    let board = WorkBoard<Result>(count: count, workers: workers, isEnding: isEnding)
    let group = DispatchGroup()
    let queue = DispatchQueue(label: "logs", attributes: .concurrent)
    for _ in 0..<workers {
      queue.async(group: group) {
        let worker = makeWorker()
        while let index = board.claim() {
          work(worker, index) { board.deliver($0, of: index) }
          board.finish(index)
        }
      }
    }
    consuming: while let results = board.take() {
      for result in results where !consume(result) { break consuming }
    }
    board.stop()
    group.wait()
  }

  private func runAlone<Worker, Result>(
    count: Int, isEnding: () -> Bool, worker: Worker, work: @escaping (Worker, Int, (Result) -> Bool) -> Void,
    consume: (Result) -> Bool
  ) {
    var isWanted = true
    for index in 0..<count where isWanted && !isEnding() {
      work(worker, index) { result in
        isWanted = isWanted && consume(result)
        return isWanted
      }
    }
  }
}
