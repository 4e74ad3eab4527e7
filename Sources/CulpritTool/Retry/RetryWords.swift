internal import CulpritModel

/// What `culprit run --retry` says about retries.
struct RetryWords {
  let language: Language
  /// How often the command may be run again.
  let retries: Int

  /// Announces a retry.
  func text(of retry: RetryPolicy.Retry, diagnosis: Diagnosis) -> String {
    let cause = diagnosis.root.map { "\($0.cause.id)" } ?? ""
    let wait = Self.seconds(retry.wait)
    switch language {
    case .english:
      let why = diagnosis.root?.cause.retry == .now ? "a second try often mends that" : "time can mend that"
      let asked = retry.isAsked ? ", as the server asks" : ""
      return "culprit: failed with \(cause), and \(why); retry \(retry.number) of \(retries) in \(wait) s\(asked)\n"
    case .chinese:
      let why = diagnosis.root?.cause.retry == .now ? "立即重试通常有效" : "稍后重试可能有效"
      let asked = retry.isAsked ? "（服务器要求）" : ""
      return "culprit：失败原因 \(cause)，\(why)；\(wait) 秒后第 \(retry.number)/\(retries) 次重试\(asked)\n"
    }
  }

  /// Says why there is no further retry.
  func text(of reason: RetryPolicy.Reason, attempts: Int) -> String {
    switch (reason, language) {
    case (.permanent(let cause), .english):
      "culprit: not tried again: \(cause) stays until something is changed\n"
    case (.permanent(let cause), .chinese):
      "culprit：不再重试：\(cause) 不会自行消失，需要先作出修改\n"
    case (.check(let cause), .english):
      "culprit: not tried again: \(cause) comes from a check, and a check is not repeated until it passes\n"
    case (.check(let cause), .chinese):
      "culprit：不再重试：\(cause) 是校验失败，校验不应反复进行直到通过\n"
    case (.unknown, .english):
      "culprit: not tried again: the cause is unknown, so nothing says that it would help\n"
    case (.unknown, .chinese):
      "culprit：不再重试：原因未知，无法判断重试是否有用\n"
    case (.exhausted, .english):
      "culprit: given up: the command failed \(attempts) times\n"
    case (.exhausted, .chinese):
      "culprit：放弃：命令已失败 \(attempts) 次\n"
    case (.longWait(let wait, let limit), .english):
      "culprit: not tried again: the server asks to wait \(Self.seconds(wait)) s, --retry-max-delay allows \(Self.seconds(limit)) s\n"
    case (.longWait(let wait, let limit), .chinese):
      "culprit：不再重试：服务器要求等待 \(Self.seconds(wait)) 秒，--retry-max-delay 只允许 \(Self.seconds(limit)) 秒\n"
    }
  }

  /// With one place after the point, unless that is a zero.
  private static func seconds(_ value: Double) -> String {
    let tenths = Int((min(value, 1e12) * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
