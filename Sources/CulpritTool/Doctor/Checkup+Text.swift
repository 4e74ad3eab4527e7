internal import CulpritModel

extension Checkup {
  /// The state as text for a terminal.
  public var text: String {
    let categories = builtinRules.map { "\($0.category.rawValue) \($0.count)" }
    let builtin = builtinRules.reduce(0) { $0 + $1.count }
    var rows = [
      ("culprit", version),
      ("PCRE2", "\(patternLibrary), \(makesMachineCode ? "makes machine code" : "without machine code")"),
      ("rules", "\(builtin) built-in, and \(builtinSignals) signals"),
    ]
    // Six in a row fit a terminal of 80 columns.
    rows += stride(from: 0, to: categories.count, by: 6).map { start in
      ("", categories[start..<min(start + 6, categories.count)].joined(separator: ", "))
    }
    rows += addedRules.map { ("", "\(Printable.text($0.path)): \($0.count.map(String.init) ?? "refused")") }
    rows += [
      ("archives", archiveLibrary ?? "cannot be read: there is no libarchive"),
      ("terminal", terminalText),
      ("cores", String(processors)),
    ]
    var lines = Self.table(rows)
    lines += ["", "Configuration in force"]
    lines += Self.table(settings.map { ($0.key.rawValue, "\($0.value)  (\($0.origin))") }, indent: "  ")
    lines += ["", "Files looked at, the later one outranks the earlier one"]
    lines += files.isEmpty ? ["  none"] : files.map { "  \(Printable.text($0.path)): \($0.state.rawValue)" }
    lines += [""] + complaintLines
    return lines.joined(separator: "\n") + "\n"
  }

  private var terminalText: String {
    let name = Printable.text(terminal.name ?? "TERM is not set")
    guard terminal.isOutput else { return "\(name); standard output is none" }
    return terminal.columns.map { "\(name), \($0) columns" } ?? name
  }

  private var complaintLines: [String] {
    guard !complaints.isEmpty else { return ["Nothing is wrong."] }
    return complaints.flatMap { ["\($0.stopsWork ? "Wrong" : "Missing"): \($0.what)", "  mend: \($0.mend)"] }
  }

  private static func table(_ rows: [(name: String, value: String)], indent: String = "") -> [String] {
    let width = (rows.map(\.name.count).max() ?? 0) + 2
    return rows.map { indent + $0.name + String(repeating: " ", count: width - $0.name.count) + $0.value }
  }
}
