import CulpritModel

/// Turns rule and remedy files into syntax trees.
///
/// The parser never stops at an error: it reports it, takes what was probably meant and reads on.
public enum RuleParser {
  /// What one file turned out to be.
  public enum Document: Sendable {
    /// A rule.
    case rule(RuleDocument)
    /// A shared remedy.
    case remedy(RemedyDocument)
    /// Neither; the name does not end in `.rule` or `.remedy`, or the bytes are no text.
    case other
  }

  /// Reads one file; what is wrong with its words and lines comes along.
  public static func parse(_ file: SourceFile) -> (document: Document, diagnostics: [Diagnostic]) {
    let path = DocumentPath(file.path)
    var log = DiagnosticLog(file)
    if let problem = path.problem {
      let start = file.line(1)
      let message = problem.message
      if path.kind == nil {
        log.warning(message, at: SourceRange(start.start, start.start), help: problem.help)
      } else {
        log.error(message, at: SourceRange(start.start, start.start), label: "in `\(file.path)`", help: problem.help)
      }
    }
    guard let kind = path.kind else { return (.other, log.diagnostics) }
    guard TextFaults.report(in: file, &log) else { return (.other, log.diagnostics) }

    let (blocks, blockDiagnostics) = BlockReader.read(file, kind: kind)
    var reader = BlockInterpreter(log)
    let document: Document
    if kind == .remedy {
      var remedy = RemedyDocument(file: file, name: path.slug)
      for block in blocks { reader.read(block, into: &remedy) }
      document = .remedy(remedy)
    } else {
      var rule = RuleDocument(file: file, kind: kind, identity: path.identity)
      for block in blocks { reader.read(block, into: &rule) }
      document = .rule(rule)
    }
    return (document, blockDiagnostics + reader.log.diagnostics)
  }
}
