/// Writes an error as a member of a JSON object.
public enum ErrorObjectRenderer {
  private static let longestMessage = 1000

  /// An error.
  ///
  /// - Parameters:
  ///   - kind: what is wrong, for programs.
  ///   - message: what is wrong, for people; cleaned here.
  /// - Returns: `,"error":{"kind":…,"message":…}`.
  public static func member(kind: String, message: String) -> String {
    let text = Presentation(lineLimit: longestMessage).text(message)
    let error = JSONValue.object([.init("kind", .string(kind)), .init("message", .string(text))])
    return ",\"error\":" + JSONWriter.text(of: error)
  }
}
