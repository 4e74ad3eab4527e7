internal import CulpritModel

/// Guesses on which rung of the ladder a message speaks, for a rule that is only begun.
enum StageGuess {
  private static let words: [(Stage, [String])] = [
    (.verify, ["checksum", "hash", "digest", "integrity", "signature", "mismatch"]),
    (.tls, ["certificate", "x509", "tls", "ssl", "handshake"]),
    (.tunnel, ["proxyconnect", "tunnel", "socks", "proxy"]),
    (.name, ["lookup", "resolve", "dns", "name resolution", "no such host"]),
    (.connect, ["dial ", "connect", "refused", "unreachable", "no route"]),
    (
      .request,
      ["http", "status", "403", "404", "500", "503", "server", "request", "denied", "forbidden", "unauthorized"]
    ),
    (.config, ["environment", "config", "setting", "permission", "disk", "memory", "too many open files"]),
  ]

  /// The stage of the first word that the line holds; `build` for none.
  static func stage(of line: String) -> Stage {
    let line = line.lowercased()
    return words.first { entry in entry.1.contains { line.contains($0) } }?.0 ?? .build
  }
}
