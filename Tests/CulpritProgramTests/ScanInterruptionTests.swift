import Foundation
import Testing

@Suite struct ScanInterruptionTests {
  /// Whoever runs the tests in the background may have told them to leave Ctrl-C alone, and the program respects that.
  private static let endingSignals: [(Int32, Int32)] = {
    let before = signal(SIGINT, SIG_DFL)
    signal(SIGINT, before)
    let isIgnored = unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    let termination: (Int32, Int32) = (SIGTERM, 143)
    let interruption: (Int32, Int32) = (SIGINT, 130)
    return isIgnored ? [termination] : [interruption, termination]
  }()

  @Test(.timeLimit(.minutes(1)), arguments: endingSignals, ["1", "2"])
  func anInterruptedScanPrintsWhatIsDone(_ ending: (signal: Int32, status: Int32), _ threads: String) throws {
    let folder = try ScanFolder.withThreeLogs()
    let process = Process()
    process.executableURL = URL(filePath: Program.path)
    // Standard input is a pipe that never ends, so the scan is still under way when the signal comes.
    process.arguments = [
      "scan", "--threads", threads, "-o", folder.path + "out.md", "--format", "jsonl", folder.path, "-",
    ]
    process.environment = Program.environment
    let input = Pipe()
    let output = Pipe()
    let errors = Pipe()
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // The verdicts on the files arrive while standard input is waited for.
    var text = Data()
    while text.count(where: { $0 == UInt8(ascii: "\n") }) < 3 { text += output.fileHandleForReading.availableData }
    kill(process.processIdentifier, ending.signal)
    process.waitUntilExit()
    #expect(process.terminationStatus == ending.status && process.terminationReason == .exit)
    let message = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(message.contains("interrupted: these are the results of 3 logs"))
    let summary = try String(contentsOfFile: folder.path + "out.md", encoding: .utf8)
    #expect(summary.contains("# 2 of 3 logs") && summary.contains("**The scan was interrupted"))
    try input.fileHandleForWriting.close()
  }
}
