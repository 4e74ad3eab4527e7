extension Checkup.Complaint {
  /// Archives cannot be read.
  static let noArchiveLibrary = Checkup.Complaint(
    stopsWork: false, what: "libarchive is not installed, so logs inside of archives cannot be read",
    mend: "install it: apt-get install libarchive13, dnf install libarchive, brew install libarchive")

  /// Patterns are interpreted.
  static func foreignRules(in folder: String) -> Checkup.Complaint {
    Checkup.Complaint(
      stopsWork: false, what: "the rules in \(Printable.text(folder)) are not used: the folder belongs to another user",
      mend: "name the folder with --rules, if you trust it")
  }

  static func noMachineCode(isBuiltIn: Bool) -> Checkup.Complaint {
    Checkup.Complaint(
      stopsWork: false, what: "PCRE2 cannot make machine code here, so long logs take longer",
      mend: isBuiltIn
        ? "the system forbids it, as SELinux does with deny_execmem; allow it, or live with the speed"
        : "install a PCRE2 that was built with --enable-jit")
  }
}
