internal import CulpritModel

/// What the rest of the log says about a root cause: a healthy answer from the same host, or the same failure at other hosts.
enum CrossEvidence {
  /// What was noticed, for the reader.
  struct Remark {
    /// Whether it makes the verdict less sure.
    let isDoubt: Bool
    /// One sentence.
    let text: LocalizedText
  }

  /// From how many unrelated hosts on the way out is to blame, and not the hosts.
  static let unrelatedHosts = 3

  /// The most telling remark; `nil` when the rest of the log adds nothing.
  static func remark(on cause: Cause, facts: Facts, hosts: [String], signals: [Signal]) -> Remark? {
    let healthy = signals.filter { $0.kind == .held(cause.stage) }
    if let host = facts[.host], let answer = healthy.first(where: { $0.facts[.host] == host }) {
      return contradiction(at: cause.stage, line: answer.line)
    }
    let domains = Set(hosts.map(registrableDomain))
    if domains.count >= unrelatedHosts {
      // A connection to some other host shows that there is a way out.
      return healthy.isEmpty ? everywhere(at: cause.stage, hosts: domains.count) : nil
    }
    if hosts.count <= 1, let host = facts[.host],
      let other = healthy.first(where: { $0.facts[.host].map { $0 != host } ?? false })
    {
      return onlyHere(line: other.line)
    }
    return nil
  }

  /// The last two labels of a host name, which most often belong to one owner; an address as it is.
  static func registrableDomain(_ host: String) -> String {
    let labels = host.split(separator: ".")
    guard labels.count > 2, labels.last?.contains(where: \.isLetter) ?? false else { return host }
    return labels.suffix(2).joined(separator: ".")
  }

  private static func contradiction(at stage: Stage, line: Int) -> Remark? {
    let text: LocalizedText? =
      switch stage {
      case .name:
        LocalizedText(
          english:
            "Line \(line) resolves the same name, so the failing program asks another resolver, or the failure has passed.",
          chinese: "第 \(line) 行解析出了同一个域名，所以出错的程序用的是另一个解析器，或者故障已经过去。")
      case .connect:
        LocalizedText(
          english:
            "Line \(line) shows a connection to the same host, so the failing program takes another way (proxy, IPv6, container), or the failure has passed.",
          chinese: "第 \(line) 行显示同一主机可以连接，所以出错的程序走的是另一条路（代理、IPv6、容器），或者故障已经过去。")
      case .tls:
        LocalizedText(
          english:
            "Line \(line) shows a completed handshake with the same host, so the failing program trusts other certificates or takes another way.",
          chinese: "第 \(line) 行显示与同一主机的握手成功，所以出错的程序信任的证书不同，或者走的是另一条路。")
      default: nil
      }
    return text.map { Remark(isDoubt: true, text: $0) }
  }

  private static func everywhere(at stage: Stage, hosts: Int) -> Remark? {
    let text: LocalizedText? =
      switch stage {
      case .name:
        LocalizedText(
          english: "\(hosts) unrelated names fail alike, so it is the resolver or the way to it, not the names.",
          chinese: "\(hosts) 个互不相关的域名同样失败，所以问题在解析器或通往它的路上，而不是这些域名。")
      case .connect:
        LocalizedText(
          english:
            "\(hosts) unrelated hosts fail alike, so nothing gets out of this network; it is not about the hosts.",
          chinese: "\(hosts) 个互不相关的主机同样失败，所以是这个网络出不去，而不是这些主机的问题。")
      case .tls:
        LocalizedText(
          english:
            "\(hosts) unrelated hosts fail alike, so it is this machine or something on the way that opens TLS, not the hosts.",
          chinese: "\(hosts) 个互不相关的主机同样失败，所以问题在本机或途中拆开 TLS 的设备，而不是这些主机。")
      default: nil
      }
    return text.map { Remark(isDoubt: false, text: $0) }
  }

  private static func onlyHere(line: Int) -> Remark {
    Remark(
      isDoubt: false,
      text: LocalizedText(
        english: "Another host answers (line \(line)), so it is about this one or the way to it.",
        chinese: "另一台主机有响应（第 \(line) 行），所以问题只在这台主机或通往它的路上。"))
  }
}
