/// One file of a rule book as the caller read it.
public struct RuleSource: Sendable {
  /// The name for messages, e.g. `rules/dns/no-such-host.rule`.
  public let name: String
  /// The path below the rules root, e.g. `dns/no-such-host.rule`.
  public let path: String
  /// The content.
  public let bytes: [UInt8]

  /// A file from its name, its path below the rules root and its content.
  public init(name: String, path: String, bytes: [UInt8]) {
    self.name = name
    self.path = path
    self.bytes = bytes
  }
}
