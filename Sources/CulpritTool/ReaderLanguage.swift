#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
public import CulpritModel

/// Guesses in which language the report is wanted.
public enum ReaderLanguage {
  /// What the locale says (POSIX, XBD 8.2: the first of these variables that is set and not empty decides).
  public static var fromLocale: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { continue }
      return value.hasPrefix("zh") ? .chinese : .english
    }
    return .english
  }
}
