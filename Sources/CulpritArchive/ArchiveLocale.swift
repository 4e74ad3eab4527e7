#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A locale in which libarchive leaves the names of members as they are.
///
/// It converts names from UTF-8 to the character set of the locale, which for the C locale of this program is ASCII.
enum ArchiveLocale {
  private struct Locale: @unchecked Sendable {
    /// Never changed and never freed.
    let value: locale_t?
  }

  private static let utf8 = Locale(
    value: newlocale(LC_CTYPE_MASK, "C.UTF-8", nil) ?? newlocale(LC_CTYPE_MASK, "en_US.UTF-8", nil))

  /// Does something with the locale in force on this thread.
  static func during<Result>(_ work: () -> Result) -> Result {
    guard let locale = utf8.value else { return work() }
    let before = uselocale(locale)
    defer { uselocale(before) }
    return work()
  }
}
