#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
public import CulpritModel
internal import CulpritText

/// Guesses for which platform the advice is wanted.
public enum ReaderPlatform {
  /// Texts that only programs on Windows print.
  private static let windowsWords: [StaticString] = [
    "connectex:", "wsarecv:", "wsasend:", "getaddrinfow:", "WinError", "schannel", "%PATH%", "PS C:\\", ":\\", "Win32",
  ]

  /// The platform of a log that says where it was made, or else the one on which this program runs.
  public static func guess(for diagnosis: Diagnosis) -> Platform {
    for piece in diagnosis.root?.evidence ?? [] where holdsWindowsWord(piece.text) { return .windows }
    return environment
  }

  private static func holdsWindowsWord(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in windowsWords.contains { ByteSearch.holds($0, in: UnsafeRawBufferPointer(bytes)) } }
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
