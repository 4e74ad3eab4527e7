#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
public import CulpritModel
public import CulpritRender

extension StandardOutput {
  /// How a summary on standard output is to look.
  ///
  /// - Parameters:
  ///   - language: its language.
  ///   - usesColour: whether it is coloured; `nil` decides by terminal and `NO_COLOR`.
  ///   - redacts: whether credentials are taken out.
  /// - Returns: the options.
  public static func renderOptions(language: Language, usesColour: Bool?, redacts: Bool) -> RenderOptions {
    let allowsColour = getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
    return RenderOptions(
      language: language, style: usesColour ?? (isTerminal && allowsColour) ? .colour : .plain,
      width: isTerminal ? min(terminalWidth ?? 80, 100) : nil, redacts: redacts)
  }
}
