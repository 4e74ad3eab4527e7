import CulpritModel
import CulpritScan
import Testing

/// What holds for every log.
@Suite struct PropertyTests {
  private let dns = "curl: (6) Could not resolve host: a.example"

  @Test(arguments: Logs.corpus.indices)
  func thePrefilterLosesNothing(_ index: Int) {
    let filtered = Logs.scan(Logs.corpus[index])
    let unfiltered = Logs.scan(Logs.corpus[index], plan: Logs.unfilteredPlan)
    #expect(filtered == unfiltered)
  }

  @Test(arguments: Logs.corpus.indices)
  func chunksDoNotMatter(_ index: Int) {
    let log = Logs.corpus[index]
    let whole = Logs.scan(log)
    for chunks in [[1], [255, 1, 4096]] { #expect(Logs.scan(log, chunks: chunks) == whole) }
  }

  @Test(arguments: [[65_536], [262_144], [262_143, 1], [100_000, 300_000], [Int.max]])
  func chunksDoNotMatterForLongLogsAndLongLines(_ chunks: [Int]) {
    var log: [UInt8] = []
    for number in 0..<30_000 {
      log += Array("line \(number) of a build that goes well and says so\n".utf8)
      if number % 5_000 == 0 { log += Array("\(dns)\(number)\n".utf8) }
      if number == 12_000 { log += [UInt8](repeating: 0x78, count: 700_000) + Array(" \(dns)\n".utf8) }
    }
    let once = Logs.scan(log, chunks: [1_000])
    #expect(Logs.scan(log, chunks: chunks) == once)
    #expect(once.totals.values.reduce(0, +) == 7)
  }

  @Test func lineNumbersCountPhysicalLines() {
    var log = [UInt8](repeating: 0x78, count: 1_000_000)
    log += Array("\nsecond\n\(dns)\n".utf8)
    let observations = Logs.scan(log)
    #expect(observations.evidence.map(\.line) == [3])
    #expect(observations.input.lines == 3)
  }

  @Test(arguments: 0..<40)
  func aMessageAtACutOfALongLineIsFoundOnce(_ shift: Int) {
    let cut = 256 * 1024
    let log =
      [UInt8](repeating: 0x20, count: cut - shift * 2) + Array(dns.utf8) + [UInt8](repeating: 0x20, count: 600_000)
    #expect(Logs.scan(log).totals.values.reduce(0, +) == 1)
  }
}
