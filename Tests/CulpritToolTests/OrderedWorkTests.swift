import Testing

@testable import CulpritTool

@Suite struct OrderedWorkTests {
  @Test(arguments: [1, 2, 8])
  func resultsComeInOrderHoweverManyAPieceHas(_ threads: Int) {
    var results: [Int] = []
    OrderedWork(threads: threads).run(count: 40) {
      false
    } makeWorker: {
    } work: { (_: Void, index, emit) in
      // The first piece has far more results than may wait.
      for result in 0..<(index == 0 ? 20_000 : index % 5) where !emit(index * 100_000 + result) { return }
    } consume: { (result: Int) in
      results.append(result)
      return true
    }
    #expect(results == results.sorted())
    #expect(results.count == 20_000 + (1..<40).reduce(0) { $0 + $1 % 5 })
  }

  @Test(arguments: [1, 2, 8])
  func itEndsEarlyWhenNothingMoreIsWanted(_ threads: Int) {
    var taken = 0
    OrderedWork(threads: threads).run(count: 1_000) {
      $0
    } consume: { _, _ in
      taken += 1
      return taken < 10
    }
    #expect(taken == 10)
  }

  @Test(arguments: [1, 2, 8])
  func whatWasBegunIsHandedOverWhenAnEndIsAskedFor(_ threads: Int) {
    let flag = Flag()
    var results: [Int] = []
    OrderedWork(threads: threads).run(count: 1_000_000) {
      flag.isSet
    } makeWorker: {
    } work: { (_: Void, index, emit) in
      if index == 50 { flag.set() }
      _ = emit(index)
    } consume: { (result: Int) in
      results.append(result)
      return true
    }
    #expect(results == Array(0..<results.count))
    #expect((51..<1_000).contains(results.count))
  }
}

private final class Flag: @unchecked Sendable {
  private let condition = Condition()
  private var value = false

  var isSet: Bool { condition.locked { value } }
  func set() { condition.locked { value = true } }
}
