import CulpritModel

/// How a piece of terminal text looks.
enum TextStyle: Sendable, Hashable {
  /// As it comes.
  case plain
  /// Headings and words with weight.
  case bold
  /// Line numbers, prompts.
  case dim
  /// Code.
  case code
  /// A reference.
  case link
  /// The identity of a cause.
  case category(CulpritModel.Category)

  /// The text, with escape sequences where colours are wanted.
  func apply(to text: String, style: RenderOptions.Style) -> String {
    guard style == .colour, self != .plain, !text.isEmpty else { return text }
    return "\u{1B}[\(parameters)m\(text)\u{1B}[0m"
  }

  private var parameters: String {
    switch self {
    case .plain: "0"
    case .bold: "1"
    case .dim: "2"
    case .code: "36"
    case .link: "4"
    case .category(let category): "1;\(Self.colour(of: category))"
    }
  }

  private static func colour(of category: CulpritModel.Category) -> Int {
    switch category {
    case .dns, .network: 33
    case .proxy, .tls: 35
    case .firewall, .checksum: 31
    case .timeout, .service: 34
    case .auth, .resource: 91
    case .module, .toolchain: 32
    }
  }
}
