import Foundation
import Testing

/// The completions that `scripts/install` puts in place.
@Suite struct CompletionTests {
  /// The words that bash would offer behind a line. The program is found in PATH, as a shell finds it.
  private func words(behind line: String) throws -> [String] {
    let result = try Program.shell(
      """
      PATH="$(dirname "$culprit"):$PATH"
      eval "$(culprit --generate-completion-script bash)"
      COMP_LINE='\(line)'; COMP_POINT=${#COMP_LINE}
      read -r -a COMP_WORDS <<< "$COMP_LINE"
      [[ $COMP_LINE != *' ' ]] || COMP_WORDS+=('')
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      function=$(complete -p culprit | sed 's/.*-F \\([^ ]*\\).*/\\1/')
      $function culprit "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """)
    return result.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  @Test func formatsAreCompleted() throws {
    #expect(try words(behind: "culprit diagnose --format ").contains("markdown"))
    #expect(try words(behind: "culprit diagnose --format j") == ["json"])
  }

  @Test func platformsAreCompleted() throws {
    #expect(try words(behind: "culprit diagnose --platform ").contains("kubernetes"))
  }

  @Test func commandsAreCompleted() throws {
    #expect(try words(behind: "culprit ru").contains("rules"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func theScriptIsThereForEveryShell(_ shell: String) throws {
    let result = try Program.run(["--generate-completion-script", shell])
    #expect(result.status == 0)
    #expect(result.output.contains("culprit"))
    // A shell that is not installed cannot judge its script.
    let check = try Program.shell(
      "command -v \(shell) > /dev/null || exit 0; $culprit --generate-completion-script \(shell) | \(shell) -n")
    #expect(check.status == 0, "\(check.errors)")
  }
}
