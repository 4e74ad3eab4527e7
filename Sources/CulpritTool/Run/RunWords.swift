internal import CulpritModel

/// What `culprit run` says besides a diagnosis.
enum RunWords {
  /// The command failed, and its output does not look like failure.
  static func nothingFound(status: Int32, language: Language) -> String {
    switch language {
    case .english: "culprit: the command ended with status \(status), and nothing that it printed says why\n"
    case .chinese: "culprit：命令以状态 \(status) 结束，其输出没有说明原因\n"
    }
  }
}
