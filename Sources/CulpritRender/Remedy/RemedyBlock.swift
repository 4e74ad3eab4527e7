/// A block of advice before facts are filled in.
///
/// The structure is read from the rule alone; facts come later and cannot change it.
indirect enum RemedyBlock: Sendable, Hashable {
  /// Lines of prose, joined.
  case paragraph([RemedySpan])
  /// Lines of code. The language is the info string of a fence.
  case code(CodeContext, language: String, isPrompted: Bool, lines: [Template])
  /// A list; the number of its first item where it is numbered.
  case list(start: Int?, items: [[RemedyBlock]])
}

/// A part of a line of prose before facts are filled in.
indirect enum RemedySpan: Sendable, Hashable {
  /// Plain words.
  case text(Template)
  /// Code inside the line.
  case code(Template)
  /// Words with weight.
  case strong([RemedySpan])
  /// A reference.
  case link(label: String, address: String)
}
