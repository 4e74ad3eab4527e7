internal import CulpritModel
internal import CulpritRender

/// One document of a scan on its way to standard output or to a file.
struct BatchOutput {
  private var format: any BatchFormat
  /// `nil` for standard output.
  private let file: OutputFile?
  /// The path for messages.
  let name: String
  /// Whether nobody reads it any more.
  private(set) var isClosed = false

  /// A document for a file, or without one for standard output.
  init(_ kind: BatchFormatKind, options: RenderOptions, file: OutputFile?, name: String) {
    format = kind.make(options: options)
    self.file = file
    self.name = name
  }

  /// What a log adds, where that depends on nothing but the log.
  var entryText: (@Sendable (Report, BatchEntry) -> String)? { format.entryText }

  /// Writes the beginning.
  mutating func begin() throws(SystemError) { try write(format.begin()) }

  /// Writes what a log adds; `text` where that is known already.
  mutating func add(_ entry: BatchEntry, text: String?, report: Report) throws(SystemError) {
    guard !isClosed else { return }
    try write(text ?? format.add(report, of: entry))
  }

  /// Writes the rest and puts a file in its place.
  mutating func end(_ summary: BatchSummary) throws(SystemError) {
    try write(format.end(summary))
    try file?.finish()
  }

  private mutating func write(_ text: String) throws(SystemError) {
    guard !text.isEmpty, !isClosed else { return }
    if let file {
      try file.write(text)
      return
    }
    switch StandardOutput.write(text) {
    case .written: break
    case .closed: isClosed = true
    case .failed(let reason): throw SystemError(reason)
    }
  }
}
