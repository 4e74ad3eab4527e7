#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
public import CulpritModel

/// Guesses in which language the report is wanted.
public enum ReaderLanguage {
  /// The variables of the locale, the one of highest rank first (POSIX, XBD 8.2).
  private static let variables = ["LC_ALL", "LC_MESSAGES", "LANG"]

  /// What the locale says: the first variable that is set and not empty decides.
  public static var fromLocale: Language {
    guard let (_, value) = decisive else { return .english }
    return value.hasPrefix("zh") ? .chinese : .english
  }

  /// Why it is that language, in a few words.
  static var reason: String {
    decisive.map { "by the locale: \($0.variable)=\(Printable.text($0.value))" } ?? "by default; no locale is set"
  }

  private static var decisive: (variable: String, value: String)? {
    for name in variables {
      guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { continue }
      return (name, value)
    }
    return nil
  }
}
