import CulpritRules

/// Rule files for tests.
enum Rules {
  static let sound = """
    # A comment.
    title       `{host}` does not exist in DNS
    title zh    DNS 中没有 `{host}`
    stage       name
    confidence  high
    retry       never
    strength    decisive
    masks       module/not-found tls/*
    remedy      set-proxy

    match go
      unless  proxyconnect tcp
      lookup (?<host>[^\\s:]+)(?: on (?<resolver>\\S+?))?: no such host
        near 3 go: downloading
      confidence low
    match curl git
      Could not resolve host: (?<host>[^\\s'"]+)

    example
      go: downloading example.com/m v1.0.0

        lookup proxy.example.net on 10.0.0.2:53: no such host
      => host=proxy.example.net resolver="10.0.0.2:53"
    near-miss
      proxyconnect tcp: lookup proxy.corp: no such host

    why
      First paragraph.

      - a list
        deeper
    fix windows zh
      改。
    fix windows
      PS> Resolve-DnsName {host}
    see
      https://pkg.go.dev/net#DNSError

    """

  /// The document of a text that lies at this path.
  static func parse(_ text: String, path: String = "dns/no-such-host.rule") -> (rule: RuleDocument?, problems: [String])
  {
    parse(Array(text.utf8), path: path)
  }

  /// The document of bytes that lie at this path.
  static func parse(_ bytes: [UInt8], path: String = "dns/no-such-host.rule") -> (
    rule: RuleDocument?, problems: [String]
  ) {
    let load = RuleLoader.parse([RuleSource(name: path, path: path, bytes: bytes)])
    return (load.book.rules.first, load.diagnostics.map(\.message))
  }
}
