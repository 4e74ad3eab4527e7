/// Tokens that their issuer made recognisable by a prefix.
struct TokenSecrets: SecretDetector {
  /// A prefix and what must follow.
  private struct Shape {
    let prefix: [UInt8]
    let shortest: Int
    let extra: StaticString
    let needsDigit: Bool

    init(_ prefix: String, _ shortest: Int, extra: StaticString = "", needsDigit: Bool = false) {
      self.prefix = Array(prefix.utf8)
      self.shortest = shortest
      self.extra = extra
      self.needsDigit = needsDigit
    }
  }

  private static let shapes = [
    Shape("ghp_", 16), Shape("gho_", 16), Shape("ghu_", 16), Shape("ghs_", 16), Shape("ghr_", 16),
    Shape("github_pat_", 16, extra: "_"),
    Shape("glpat-", 12, extra: "_.-"), Shape("glft-", 12, extra: "_.-"), Shape("gloas-", 12, extra: "_.-"),
    Shape("glimt-", 12, extra: "_.-"), Shape("glagent-", 12, extra: "_.-"), Shape("gldt-", 12, extra: "_.-"),
    Shape("glrt-", 12, extra: "_.-"),
    Shape("glcbt-", 12, extra: "_.-"), Shape("glptt-", 12, extra: "_.-"), Shape("glsoat-", 12, extra: "_.-"),
    Shape("xoxc-", 10, extra: "-"), Shape("xoxd-", 10, extra: "-%"), Shape("xoxa-", 10, extra: "-"),
    Shape("xoxb-", 10, extra: "-"), Shape("xoxe-", 10, extra: "-"),
    Shape("xoxp-", 10, extra: "-"), Shape("xoxr-", 10, extra: "-"), Shape("xoxs-", 10, extra: "-"),
    Shape("xapp-", 10, extra: "-"),
    Shape("AKIA", 16), Shape("ASIA", 16), Shape("LTAI", 12, needsDigit: true), Shape("AKID", 24, needsDigit: true),
    Shape("sk-ant-", 16, extra: "_-"), Shape("sk-proj-", 16, extra: "_-"), Shape("sk-", 20, needsDigit: true),
    Shape("sk_live_", 16), Shape("rk_live_", 16), Shape("sk_test_", 16), Shape("rk_test_", 16), Shape("whsec_", 16),
    Shape("SG.", 30, extra: "_-."), Shape("GOCSPX-", 16, extra: "_-"), Shape("shpat_", 30),
    Shape("sntrys_", 20, extra: "_=+/"),
    Shape("glsa_", 20, extra: "_"), Shape("glc_", 20, extra: "=+/"), Shape("dapi", 32), Shape("pul-", 40),
    Shape("ATBB", 20), Shape("ATCTT3", 20, extra: "_-="), Shape("nfp_", 30), Shape("lin_api_", 30),
    Shape("PMAK-", 20, extra: "-"),
    Shape("npm_", 30), Shape("pypi-AgE", 8, extra: "_-"), Shape("AIza", 30, extra: "_-"),
    Shape("hf_", 30), Shape("dckr_pat_", 16, extra: "_-"), Shape("ya29.", 16, extra: "_-."),
    Shape("rubygems_", 40), Shape("dop_v1_", 40), Shape("doo_v1_", 40), Shape("dor_v1_", 40),
    Shape("ATATT3", 20, extra: "_-="),
    Shape("hvs.", 20, extra: "_-"), Shape("hvb.", 20, extra: "_-"),
    Shape("discord.com/api/webhooks/", 16, extra: "/_-"),
    Shape("open-apis/bot/v2/hook/", 16, extra: "-"), Shape("webhook/send?key=", 16, extra: "-"),
    Shape("hooks.slack.com/services/", 16, extra: "/"),
    Shape("AGE-SECRET-KEY-1", 20),
  ]

  /// The shapes by the first byte of their prefix, so that one walk over a text finds all of them.
  private static let shapesByFirst: [[Shape]] = shapes.reduce(into: Array(repeating: [], count: 256)) { table, shape in
    if let first = shape.prefix.first { table[Int(first)].append(shape) }
  }

  func secrets(in text: ByteText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var isInsideWord = false
    for offset in 0..<text.count {
      let byte = text[offset]
      if !isInsideWord {
        for shape in Self.shapesByFirst[Int(byte)] {
          if let secret = secret(at: offset, shape: shape, in: text) { found.append(secret) }
        }
      }
      isInsideWord = byte.isAlphanumeric
    }
    return found
  }

  private func secret(at start: Int, shape: Shape, in text: ByteText) -> Range<Int>? {
    let body = start + shape.prefix.count
    guard text[start..<body].elementsEqual(shape.prefix) else { return nil }
    let end = text.end(from: body) { $0.isAlphanumeric || $0.isAny(of: shape.extra) }
    guard end - body >= shape.shortest else { return nil }
    return !shape.needsDigit || text[body..<end].contains(where: \.isDigit) ? start..<end : nil
  }
}
