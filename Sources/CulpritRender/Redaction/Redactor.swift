/// Takes credentials out of text that came from a log.
///
/// It knows shapes (user information in URLs, headers, assignments, token prefixes, key blocks), not meanings: it can miss a secret
/// that looks like any other word, and it leaves hashes, revisions and versions alone.
public enum Redactor {
  /// What stands in place of a secret.
  public static let mark = "***"

  private static let detectors: [any SecretDetector] = [
    UserInformationSecrets(), BareUserInformationSecrets(), HeaderSecrets(), BearerSecrets(), TokenSecrets(),
    WebTokenSecrets(), AssignmentSecrets(), OptionSecrets(), KeyBlockSecrets(),
  ]

  /// The text with every credential replaced by the mark.
  public static func redact(_ text: String) -> String {
    let bytes = ByteText(text)
    let secrets = detectors.flatMap { $0.secrets(in: bytes) }.filter { !$0.isEmpty }
    guard !secrets.isEmpty else { return text }
    var result: [UInt8] = []
    var position = 0
    for secret in merged(secrets) {
      result.append(contentsOf: bytes[position..<secret.lowerBound])
      result.append(contentsOf: mark.utf8)
      position = secret.upperBound
    }
    result.append(contentsOf: bytes[position..<bytes.count])
    return String(decoding: result, as: UTF8.self)
  }

  /// The ranges in order, overlapping and touching ones made one.
  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, range.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }
}
