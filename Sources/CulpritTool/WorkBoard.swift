/// Who does which piece of work, and what is done: shared by the workers and the one who takes the results.
final class WorkBoard<Result: Sendable>: @unchecked Sendable {
  /// How many pieces each worker may be ahead of the one whose results are taken.
  private static var piecesAhead: Int { 16 }
  /// How many results each worker may have waiting.
  private static var resultsWaiting: Int { 256 }

  private struct Piece {
    var results: [Result] = []
    var isFinished = false
  }

  // Everything below is touched inside `condition.locked` only.
  private let condition = Condition()
  private let count: Int
  private let isEnding: @Sendable () -> Bool
  private let ahead: Int
  private let room: Int
  private var pieces: [Int: Piece] = [:]
  private var next = 0
  /// The piece whose results are taken now.
  private var head = 0
  private var waiting = 0
  private var activeWorkers: Int
  private var isStopped = false

  init(count: Int, workers: Int, isEnding: @escaping @Sendable () -> Bool) {
    self.count = count
    self.isEnding = isEnding
    activeWorkers = workers
    ahead = workers * Self.piecesAhead
    room = workers * Self.resultsWaiting
  }

  /// The number of the next piece, to be worked on by the caller; `nil` when there is none left, and then the caller has to leave.
  func claim() -> Int? {
    condition.locked {
      while !isStopped, next < count, next - head >= ahead { condition.wait() }
      guard !isStopped, next < count, !isEnding() else {
        activeWorkers -= 1
        condition.report()
        return nil
      }
      pieces[next] = Piece()
      next += 1
      return next - 1
    }
  }

  /// Passes on a result; waits while too many do already. `false` when results are no longer wanted.
  func deliver(_ result: Result, of index: Int) -> Bool {
    condition.locked {
      // The piece at the head goes on whatever the others have waiting, so somebody always does.
      while !isStopped, index == head ? pieces[index]?.results.count ?? 0 >= room : waiting >= room { condition.wait() }
      guard !isStopped else { return false }
      pieces[index]?.results.append(result)
      waiting += 1
      if index == head { condition.report() }
      return true
    }
  }

  /// Says that a piece has no further results.
  func finish(_ index: Int) {
    condition.locked {
      pieces[index]?.isFinished = true
      if index == head { condition.report() }
    }
  }

  /// The next results in order, at least one; `nil` when there are no more.
  func take() -> [Result]? {
    condition.locked {
      while true {
        if let piece = pieces[head] {
          if !piece.results.isEmpty {
            pieces[head]?.results = []
            waiting -= piece.results.count
            condition.report()
            return piece.results
          }
          if piece.isFinished {
            pieces[head] = nil
            head += 1
            condition.report()
            continue
          }
        } else if next == count || activeWorkers == 0 {
          return nil
        }
        condition.wait()
      }
    }
  }

  /// Ends the work early.
  func stop() {
    condition.locked {
      isStopped = true
      condition.report()
    }
  }
}
