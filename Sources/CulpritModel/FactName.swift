/// The fixed list of names under which a rule may capture a part of a message.
///
/// The raw values are a public contract: they are capture names in rule files, placeholders in remedies and keys in JSON.
public enum FactName: String, CaseIterable, Sendable, Hashable {
  /// The name of the host that was asked for, without port.
  case host
  /// The TCP or UDP port, in digits.
  case port
  /// An IP address, without port and without brackets.
  case address
  /// The DNS server that was asked, as `address:port` or as printed.
  case resolver
  /// The forward proxy, as `host:port` or URL, without credentials.
  case proxy
  /// The URL that was requested, without credentials.
  case url
  /// A module, package, crate or artifact path.
  case module
  /// A version, tag, branch or revision.
  case version
  /// An HTTP status code, in digits.
  case status
  /// A short text that says why: a reason phrase, a server's message.
  case reason
  /// A file or directory on this machine.
  case path
  /// The subject of a certificate.
  case subject
  /// The issuer of a certificate.
  case issuer
  /// The names or addresses for which a certificate is valid.
  case names
  /// The moment at which a certificate starts or ends to be valid.
  case expires
  /// The current time of this machine, as printed.
  case now
  /// The hash or value that was recorded.
  case expected
  /// The hash or value that arrived.
  case actual
  /// The version that is required.
  case required
  /// The version that is present.
  case present
  /// A user or account name.
  case user
  /// The command or program that failed.
  case command
  /// An exit status, in digits.
  case exit
  /// An error code as printed: errno name or number, hexadecimal Windows code, symbolic name.
  case code
  /// The name or number of a TLS alert.
  case alert
  /// A container image reference.
  case image
  /// A duration as printed, with its unit.
  case duration
  /// A network interface.
  case interface
  /// A limit or size as printed.
  case limit
}
