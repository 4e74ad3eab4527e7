internal import ArgumentParser
internal import CulpritTool

/// Prints what a command about rules has to say, or why it cannot.
enum RuleAnswer {
  /// Prints a text; every problem becomes a message and exit code 2.
  static func print(_ text: () throws -> String) throws {
    StandardOutput.ignoreClosedPipe()
    let answer: String
    do {
      answer = try text()
    } catch let problem as RuleProblem {
      StandardOutput.writeError(problem.message)
      throw ExitCode(2)
    }
    if case .failed(let reason) = StandardOutput.write(answer) {
      StandardOutput.writeError("culprit: cannot write: \(reason)\n")
      throw ExitCode(2)
    }
  }
}
