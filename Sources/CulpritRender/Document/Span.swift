import CulpritModel

/// A part of a line.
indirect enum Span: Sendable, Hashable {
  /// Plain words.
  case text(String)
  /// Code: names, commands and everything that came from a log.
  case code(String)
  /// Words with weight.
  case strong([Span])
  /// The identity of a cause.
  case cause(CauseID)
  /// A reference.
  case link(label: String, address: String)

  /// The words without any mark.
  var plain: String {
    switch self {
    case .text(let text), .code(let text): text
    case .strong(let inside): inside.map(\.plain).joined()
    case .cause(let cause): cause.description
    case .link(let label, _): label
    }
  }
}
