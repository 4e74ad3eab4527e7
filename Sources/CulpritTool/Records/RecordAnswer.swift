internal import CulpritModel
internal import CulpritRender
internal import CulpritScan

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Answers records.
struct RecordAnswer: Sendable {
  let engine: Engine
  let language: Language
  /// The longest log, in bytes.
  let longest: Int

  /// The answer to a line, with its line feed; `nil` for a blank line, which asks nothing.
  func answer(to line: RecordLines.Line) -> [UInt8]? {
    switch line {
    case .tooLong:
      return error(.tooLarge, "the line is longer than --max-size allows, \(longest) bytes", id: Array("null".utf8))
    case .text(let bytes):
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return nil }
      do throws(LogRecord.Problem) {
        return try answer(to: LogRecord(bytes))
      } catch {
        return self.error(error.kind, error.message, id: error.id)
      }
    }
  }

  private func answer(to record: LogRecord) throws(LogRecord.Problem) -> [UInt8] {
    let diagnosis: Diagnosis
    switch record.content {
    case .log(let bytes): diagnosis = bytes.withUnsafeBytes { engine.diagnose($0, name: "-") }
    case .path(let path):
      do throws(SystemError) {
        diagnosis = try diagnose(fileAt: path)
      } catch {
        let kind: RecordProblemKind = error.message == Self.tooLarge ? .tooLarge : .unreadable
        throw LogRecord.Problem(kind: kind, message: error.message, id: record.id)
      }
    }
    var answer = Array("{\"id\":".utf8) + record.id + Array(",\"diagnosis\":".utf8)
    answer += JSONRenderer().render(Report(diagnosis: diagnosis), options: RenderOptions(language: language)).utf8
    // The line feed of the report goes behind the closing brace.
    answer[answer.count - 1] = UInt8(ascii: "}")
    answer.append(UInt8(ascii: "\n"))
    return answer
  }

  private static let tooLarge = "the file is longer than --max-size allows"

  private func diagnose(fileAt path: [UInt8]) throws(SystemError) -> Diagnosis {
    let name = String(decoding: path, as: UTF8.self)
    guard !path.isEmpty, !path.contains(0) else { throw SystemError("this is no path") }
    // A FIFO or a device could keep the whole stream waiting.
    var status = stat()
    guard stat(name, &status) == 0 else { throw SystemError() }
    guard status.st_mode & S_IFMT == S_IFREG else { throw SystemError("is no regular file") }
    let reader = try FileDescriptorReader(path: name)
    var scanner = LogScanner(name: name, plan: engine.plan)
    var total = 0
    while true {
      let count = try scanner.feed(filling: { (room) throws(SystemError) in try reader.read(into: room) })
      guard count > 0 else { break }
      total += count
      if total > longest { throw SystemError(Self.tooLarge) }
    }
    return engine.diagnose(scanner.finish())
  }

  private func error(_ kind: RecordProblemKind, _ message: String, id: [UInt8]) -> [UInt8] {
    Array("{\"id\":".utf8) + id
      + Array("\(ErrorObjectRenderer.member(kind: kind.rawValue, message: message))}\n".utf8)
  }
}
