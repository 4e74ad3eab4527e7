/// A rung of the ladder that a download climbs. The rung that broke proves that the rungs below it held.
///
/// The order of the cases is the order of the ladder; the raw values are a public contract (rule files, JSON).
public enum Stage: String, CaseIterable, Sendable, Hashable, Comparable {
  /// Settings are read: environment, configuration files, `go.mod`, limits of this machine.
  case config
  /// The host name is turned into an address (DNS).
  case name
  /// The TCP connection is made.
  case connect
  /// The forward proxy opens a tunnel (CONNECT, SOCKS).
  case tunnel
  /// The TLS handshake runs and the certificate is verified.
  case tls
  /// The request is sent and answered (HTTP, Git, SSH).
  case request
  /// What arrived is compared with its recorded hash.
  case verify
  /// What arrived is resolved, compiled, linked or run.
  case build

  /// The height on the ladder; 0 is the lowest rung.
  public var rung: Int {
    switch self {
    case .config: 0
    case .name: 1
    case .connect: 2
    case .tunnel: 3
    case .tls: 4
    case .request: 5
    case .verify: 6
    case .build: 7
    }
  }

  /// Orders stages from the lowest rung to the highest.
  public static func < (left: Stage, right: Stage) -> Bool { left.rung < right.rung }
}
