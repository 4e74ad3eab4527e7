import CulpritModel

internal import CulpritModel

/// The way back from parsed spans to text, for sentences that are no templates.
extension RemedySpan {
  /// The words as they were written, without marks of weight.
  var source: String {
    switch self {
    case .text(let template), .code(let template): template.source
    case .strong(let inside): inside.map(\.source).joined()
    case .link(let label, let address): "\(label) (\(address))"
    }
  }
}

extension Template {
  /// The text as it was written.
  var source: String {
    pieces.map { piece in
      switch piece {
      case .literal(let text): text
      case .placeholder(let name, let standIn): "{\(name.rawValue)\(standIn.map { "|" + $0 } ?? "")}"
      }
    }.joined()
  }
}
