internal import CulpritModel

/// Evidence of one failing operation, with the cause that broke it.
struct Incident {
  /// The evidence, in order of the log; never empty.
  let evidence: [Evidence]
  /// The cause that the other ones follow from.
  let root: Cause
  /// All causes, the root included.
  let causes: [Cause]
  /// How the incident ended.
  var ending = Ending.fatal

  /// What became of the operation.
  enum Ending {
    /// Nothing says that it was overcome.
    case fatal
    /// Every line of it says that it will be tried again, and there the log breaks off.
    case brokenOff
    /// Every line of it says that it will be tried again, or that it is only a warning.
    case announced
    /// The log ended well after it.
    case recovered
  }

  var firstLine: Int { evidence.first?.line ?? 0 }
  var lastLine: Int { evidence.last?.line ?? 0 }
}
