import CulpritModel

/// Decides whether a fact from a log may stand inside code that its reader will paste.
///
/// Every kind of fact has a shape of its own. All shapes are ASCII without quotes, spaces and the characters that a shell, PowerShell
/// or YAML gives a meaning; none may begin like an option.
enum HarmlessFact {
  /// The text to fill in; `nil` keeps the placeholder.
  static func text(for name: FactName, value: String, in context: CodeContext) -> String? {
    switch name {
    case .host: HostShape.isHost(value) ? value : nil
    case .address: HostShape.isAddress(value) ? value : nil
    case .resolver: server(value, in: context)
    case .proxy: AddressShape.isProxy(value) ? value : nil
    case .url: AddressShape.isRequest(value) ? value : nil
    case .port: isPort(value) ? value : nil
    case .path: PathShape.isHarmless(value, in: context) ? value : nil
    case .reason: nil
    case .module: isModule(value, in: context) ? value : nil
    default: WordShape.shape(of: name).map { $0.fits(value) } == true ? value : nil
    }
  }

  /// Commands want the name server alone, without the port that a message prints.
  private static func server(_ value: String, in context: CodeContext) -> String? {
    guard let endpoint = AddressShape.hostAndPort(value), HostShape.isHost(endpoint.host) else { return nil }
    return context.isCommand ? endpoint.host : value
  }

  private static func isPort(_ value: String) -> Bool {
    guard value.utf8.allSatisfy(\.isDigit), value.utf8.first != UInt8(ascii: "0"), let number = Int(value) else {
      return false
    }
    return (1...65535).contains(number)
  }

  /// A module path, a package name, an npm scope: `@` at the start means something to PowerShell.
  private static func isModule(_ value: String, in context: CodeContext) -> Bool {
    let isScoped = value.hasPrefix("@") && value.contains("/") && context != .powerShell
    return WordShape.module.fits(isScoped ? String(value.dropFirst()) : value)
  }
}
