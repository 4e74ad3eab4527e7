/// The parts of a regular expression that matter for the question which bytes every match must hold.
indirect enum PatternNode: Hashable {
  /// Exactly these bytes, in any case of the ASCII letters if the pattern is caseless.
  case bytes([UInt8])
  /// Something of which nothing is known: a class, a dot, a backreference. Ends a run of fixed bytes.
  case anything
  /// Matches the empty string: an anchor, a lookaround.
  case nothing
  /// One after the other.
  case sequence([PatternNode])
  /// One of these.
  case alternatives([PatternNode])
  /// The part, at least once; between two rounds anything may change.
  case repeated(PatternNode)
}
