/// Tools are named as people type them: `go`, `curl`, `apt-get`.
struct ToolNameCheck: RuleCheck {
  func check(_ rule: RuleDocument, _ log: inout DiagnosticLog) {
    for tool in rule.matches.flatMap(\.tools) where !tool.value.utf8.allSatisfy(Self.isPlain) {
      log.error(
        "\(Quoting.quoted(tool.value)) is no name of a tool", at: tool.range,
        label: "lower-case letters, digits and `.+_-` only", help: "several tools stand with spaces between them")
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."),
      UInt8(ascii: "+"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
