import Testing

@testable import CulpritTool

/// How two streams become one log.
@Suite struct LineMergerTests {
  private func merge(_ pieces: [(Int, String)], streams: Int = 2) -> String {
    var merger = LineMerger(streams: streams)
    var log: [UInt8] = []
    for (stream, text) in pieces {
      Array(text.utf8).withUnsafeBytes { merger.take($0, from: stream) { log.append(contentsOf: $0) } }
    }
    merger.finish { log.append(contentsOf: $0) }
    return String(decoding: log, as: UTF8.self)
  }

  @Test func linesDoNotMix() {
    #expect(merge([(0, "out "), (1, "err\n"), (0, "put\nnext"), (1, "last")]) == "err\nout put\nnext\nlast\n")
  }

  @Test func oneStreamPassesUnchanged() {
    #expect(merge([(0, "a"), (0, "b\nc")], streams: 1) == "ab\nc")
  }

  @Test func aLineWithoutAnEndIsNotKeptForEver() {
    let long = String(repeating: "x", count: 200_000)
    #expect(merge([(0, long), (1, "y\n")]).hasSuffix("xy\n"))
  }
}

/// Which streams become a terminal.
@Suite struct StreamPlanTests {
  @Test(arguments: [
    (true, true, StreamPlan.interactive), (true, false, .interactive), (false, true, .shown), (false, false, .pipes),
  ])
  func followsTheStreams(output: Bool, error: Bool, plan: StreamPlan) {
    let streams = (output: output, error: error)
    #expect(StreamPlan(isTerminal: streams, hasKeyboard: true, allowsTerminal: true) == plan)
    #expect(StreamPlan(isTerminal: streams, hasKeyboard: true, allowsTerminal: false) == .pipes)
  }

  @Test func inTheBackgroundTheKeyboardIsLeftAlone() {
    #expect(StreamPlan(isTerminal: (true, true), hasKeyboard: false, allowsTerminal: true) == .shown)
  }
}

/// The end of an output.
@Suite struct OutputTailTests {
  @Test func keepsTheLastBytes() {
    var tail = OutputTail(limit: 4)
    for text in ["abc", "defghijklm", "n"] { Array(text.utf8).withUnsafeBytes { tail.take($0) } }
    #expect(Array(tail.bytes) == Array("klmn".utf8))
    #expect(tail.startsWith("abcdef"))
  }
}
