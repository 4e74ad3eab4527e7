import CulpritModel

/// One word of letters, digits and a few more characters, beginning with a letter or digit, without `..` as a path component.
struct WordShape: Sendable {
  /// The characters allowed beside letters and digits.
  let extra: StaticString
  /// The most characters that make sense.
  let longest: Int
  /// Whether every character has to be a digit.
  var digitsOnly = false
  /// Whether two slashes may stand side by side, as in base64.
  var allowsDoubleSlash = false

  /// A module, package or artifact path.
  static let module = WordShape(extra: "._~/@:+-", longest: 200)

  private static let version = WordShape(extra: "._~/:+-", longest: 100)
  private static let hash = WordShape(extra: "._/:=+-", longest: 200, allowsDoubleSlash: true)
  private static let time = WordShape(extra: ".:+-", longest: 40)
  private static let plain = WordShape(extra: "._-", longest: 64)
  private static let image = WordShape(extra: "._/:@-", longest: 200)
  private static let interface = WordShape(extra: "._@:-", longest: 32)
  private static let number = WordShape(extra: "", longest: 10, digitsOnly: true)

  /// The shape of a kind of fact; `nil` for kinds that have another check or never stand in code.
  static func shape(of name: FactName) -> WordShape? {
    switch name {
    case .version, .required, .present: version
    case .expected, .actual: hash
    case .expires, .now: time
    case .subject, .issuer, .names, .user, .command, .code, .alert, .duration, .limit: plain
    case .image: image
    case .interface: interface
    case .status, .exit: number
    case .host, .port, .address, .resolver, .proxy, .url, .module, .reason, .path: nil
    }
  }

  /// Whether a text has this shape.
  func fits(_ text: String) -> Bool {
    guard let first = text.utf8.first, first.isAlphanumeric, text.utf8.count <= longest else { return false }
    guard text.utf8.allSatisfy({ $0.isDigit || !digitsOnly && ($0.isLetter || $0.isAny(of: extra)) }) else {
      return false
    }
    guard !text.contains("://"), !text.contains("//") || allowsDoubleSlash else { return false }
    return !text.split(separator: "/", omittingEmptySubsequences: false).contains { $0 == ".." || $0 == "." }
  }
}
