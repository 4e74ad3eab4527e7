/// Words that make a line worth remembering for the case that no rule explains the failure.
///
/// Each has the seven bytes that the prefilter needs; how telling a line really is, inference decides.
enum SuspectLiterals {
  static let all: [[UInt8]] = [
    "error: ", "error[", " error ", " errors ", "error:\t", "errors:", "[error]", "(error)", "fatal: ", "fatal error", "failed ",
    "failed:", "failed.", "failed\"", "failure", " fail: ", "--- fail", "fail\t", "panic: ", "panicked", "exception", "traceback",
    "cannot ", "can't ", "could not", "couldn't", "unable to", "not found", "no such ", "denied", "refused", "timed out", "timeout",
    "aborted", "abort:", "aborting", "segmentation", "segfault", "core dumped", "killed", "undefined", "unexpected", "invalid ",
    "exit code", "exit status", "exited with", "non-zero", "returned 1", "assertion", "expected ", "mismatch", "unreachable",
    "unresolved", "missing ", "npm err!", "err_", "conflict (", "curl: (", "corrupt", "violation", "unsupported", "incompatible",
  ].map { Array($0.utf8) }.filter { $0.count >= 7 }
}
