/// What a path looks like when it is harmless.
enum PathShape {
  private static let longest = 240

  /// Whether a path may stand in code: no spaces, no `..`, not a whole disk or home directory, no network share.
  static func isHarmless(_ text: String, in context: CodeContext) -> Bool {
    let allowsBackslash = context == .powerShell || context == .file
    guard let first = text.utf8.first, text.utf8.count <= longest, !text.hasPrefix("//"), !text.hasSuffix("\\"),
      first.isAlphanumeric || first.isAny(of: "/._~"),
      text.utf8.allSatisfy({ $0.isAlphanumeric || $0.isAny(of: "/._~+:@-") || (allowsBackslash && $0 == backslash) })
    else { return false }
    let colons = text.utf8.enumerated().filter { $0.element == UInt8(ascii: ":") }
    guard colons.allSatisfy({ $0.offset == 1 && first.isLetter }) else { return false }  // the colon of a drive
    if first == UInt8(ascii: "~"), !text.hasPrefix("~/") { return false }
    let components = text.split { $0 == "/" || $0 == "\\" }
    let isRooted = text.hasPrefix("/") || text.hasPrefix("~/") || (components.first?.hasSuffix(":") ?? false)
    return components.count >= (isRooted ? 2 : 1)
      && !components.contains { $0 == ".." || $0 == "." && components.count == 1 }
  }

  private static let backslash = UInt8(ascii: "\\")
}
