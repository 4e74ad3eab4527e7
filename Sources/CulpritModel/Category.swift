/// What is broken, on the coarsest scale: the label that a verdict, an exit filter and a corpus folder carry.
///
/// The raw values are a public contract (rule folders, JSON, exit filters).
public enum Category: String, CaseIterable, Sendable, Hashable {
  /// A host name could not be turned into an address.
  case dns
  /// The forward proxy is malformed, unreachable, wants credentials or refuses.
  case proxy
  /// Packets are dropped or rejected by policy.
  case firewall
  /// The path is broken, not by policy.
  case network
  /// A connection was made (or nothing says that it was not) and a deadline passed.
  case timeout
  /// The far end is reachable but does not serve.
  case service
  /// Certificate trust, protocol version, cipher, handshake, plaintext where TLS was expected.
  case tls
  /// Content does not match its recorded hash.
  case checksum
  /// Credentials are missing or were rejected by the server.
  case auth
  /// The module, package, version or path does not exist or cannot be resolved.
  case module
  /// Compiler, language version or platform.
  case toolchain
  /// A limit or permission of this machine.
  case resource
}
