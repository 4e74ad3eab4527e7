import CulpritModel
import CulpritScan
import Foundation
import Testing

@testable import CulpritTool

/// A file that is scanned in blocks gets the verdict of a file that is read from start to end.
@Suite struct LargeFileScanTests {
  private func observations(_ text: String, threads: Int, block: Int) throws -> (
    blocks: Observations?, whole: Observations
  ) {
    let file = FileManager.default.temporaryDirectory.appending(path: "culprit-large-\(UUID().uuidString).log")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let descriptor = open(file.path(), O_RDONLY)
    defer { close(descriptor) }
    let plan = CorpusTests.engine.plan
    let scan = LargeFileScan(descriptor: descriptor, plan: plan, threads: threads, smallestBlock: block)
    var scanner = LogScanner(name: "log", plan: plan)
    Array(text.utf8).withUnsafeBytes { scanner.feed($0) }
    return (try scan?.run().observations(name: "log"), scanner.finish())
  }

  private static let text: String = {
    let harmless = (0..<200).map { "compiling part \($0) of the program\n" }.joined()
    let failing = "curl: (6) Could not resolve host: files.example.com\nmake: *** [Makefile:3: all] Error 6\n"
    return (0..<400).map { $0 % 7 == 0 ? harmless + failing : harmless }.joined()
  }()

  @Test(arguments: [2, 3, 8])
  func blocksFindTheSame(threads: Int) throws {
    let result = try observations(Self.text, threads: threads, block: 100_000)
    #expect(result.blocks == result.whole)
    #expect(result.whole.input.lines > 80_000)
  }

  @Test func aSmallFileIsReadFromStartToEnd() throws {
    #expect(try observations(Self.text, threads: 2, block: 10_000_000).blocks == nil)
  }

  @Test func linesThatAreTooLongToCutBetweenAreReadFromStartToEnd() throws {
    let line = String(repeating: "x", count: 4_000_000)
    #expect(try observations(line, threads: 2, block: 100_000).blocks == nil)
  }
}
