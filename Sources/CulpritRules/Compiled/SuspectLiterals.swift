/// Words that make a line worth remembering for the case that no rule explains the failure.
///
/// Each has the eight bytes that the prefilter needs, so many begin with what stands in front of such a word: a blank, or the end of the line before. How
/// telling a line really is, inference decides.
enum SuspectLiterals {
  static let all: [[UInt8]] = [
    "\nerror: ", " error: ", ": error:", "\nerror[e", "[error] ", "##[error]", "(error) ", "error code", "level=error",
    "level=fatal",
    "\nfatal: ", " fatal: ", "fatal error", "\nfailed ", " failed ", " failed:", " failed.", "failed to ", "\nfailure",
    " failure:", " failures:",
    "--- fail: ", "\nfail: ", "\npanic: ", " panic: ", "panicked at", "exception:", " exception ", "exception in ",
    "traceback (",
    " cannot ", "\ncannot ", "could not ", "couldn't ", "unable to ", "not found", "no such file", " denied",
    " refused", "timed out",
    " aborted", "\nabort", " aborting", "segmentation fault", "segfault", "core dumped", "\nkilled\n",
    " killed ", "undefined: ",
    "undefined reference", "unexpected ", " invalid ", "exit code ", "exit status ", "exited with ", "non-zero",
    "returned 1", "assertion",
    " mismatch", "unreachable", "unresolved", " missing ", "npm err! ", "npm error ", "conflict (", "curl: (",
    "corrupt", "violation", "unsupported",
    "incompatible",
  ].map { Array($0.utf8) }.filter { $0.count >= 8 }
}
