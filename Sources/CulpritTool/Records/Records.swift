internal import CulpritModel

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Answers a stream of logs, each with its diagnosis: the work behind `culprit records`.
public struct Records: Sendable {
  private let request: RecordsRequest
  private let answer: RecordAnswer

  /// How many records, and how many bytes of them, one thread takes at a time.
  private static let batchCount = 16
  private static let batchLength = 256 * 1024

  /// - Throws: `RuleProblem` when a rule of the user is refused.
  public init(_ request: RecordsRequest) throws(RuleProblem) {
    self.request = request
    answer = RecordAnswer(
      engine: try Engine(addingRulesAt: request.rulePaths), language: request.language, longest: request.longest)
  }

  /// Answers every record on standard input, in order, each as soon as it can be answered, until the input ends or nobody reads any more.
  ///
  /// - Returns: the exit code: 0, or 2 if the input could not be read or an answer not be written. Bad records are answered and no reason.
  public func run() -> Int32 {
    StandardOutput.ignoreClosedPipe()
    var lines = RecordLines(FileDescriptorReader(), longest: request.longest)
    var waiting: [[RecordLines.Line]] = []
    var exitCode: Int32 = 0
    let answer = answer
    let failure = WriteFailure()
    OrderedStream(threads: request.threads).run {
      while waiting.isEmpty {
        do throws(SystemError) {
          guard let new = try lines.next() else { return nil }
          waiting = Self.batches(of: new)
        } catch {
          StandardOutput.writeError("culprit: cannot read standard input: \(error.message)\n")
          exitCode = 2
          return nil
        }
      }
      return waiting.removeFirst()
    } work: { (batch: [RecordLines.Line]) -> [UInt8] in
      batch.reduce(into: []) { text, line in text += answer.answer(to: line) ?? [] }
    } consume: { text in
      switch text.withUnsafeBytes({ StandardOutput.write($0, to: STDOUT_FILENO) }) {
      case .written: return true
      case .closed: return false
      case .failed(let reason):
        failure.note(reason)
        return false
      }
    }
    if let reason = failure.reason {
      StandardOutput.writeError("culprit: cannot write the answers: \(reason)\n")
      exitCode = 2
    }
    return exitCode
  }

  /// Parts of the lines that arrived, small enough for several threads to share them.
  private static func batches(of lines: [RecordLines.Line]) -> [[RecordLines.Line]] {
    var batches: [[RecordLines.Line]] = []
    var batch: [RecordLines.Line] = []
    var length = 0
    for line in lines {
      batch.append(line)
      if case .text(let bytes) = line { length += bytes.count }
      if batch.count == batchCount || length >= batchLength {
        batches.append(batch)
        (batch, length) = ([], 0)
      }
    }
    if !batch.isEmpty { batches.append(batch) }
    return batches
  }
}
