#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
public import CulpritModel

/// Guesses for which platform the advice is wanted.
public enum ReaderPlatform {
  /// Texts that only programs on Windows print.
  private static let windowsWords = [
    "connectex:", "wsarecv:", "wsasend:", "getaddrinfow:", "WinError", "schannel", "%PATH%", "PS C:\\", ":\\", "Win32",
  ]

  /// The platform of a log that says where it was made, or else the one on which this program runs.
  public static func guess(for diagnosis: Diagnosis) -> Platform {
    let texts = diagnosis.root?.evidence.map(\.text) ?? []
    if texts.contains(where: { text in windowsWords.contains { text.contains($0) } }) { return .windows }
    return environment
  }

  /// Where this program runs.
  static var environment: Platform {
    if isSet("GITHUB_ACTIONS") { return .github }
    if isSet("GITLAB_CI") { return .gitlab }
    if isSet("KUBERNETES_SERVICE_HOST") { return .kubernetes }
    #if os(macOS)
      return .macos
    #elseif os(Windows)
      return .windows
    #else
      return .linux
    #endif
  }

  private static func isSet(_ name: String) -> Bool { getenv(name) != nil }
}
