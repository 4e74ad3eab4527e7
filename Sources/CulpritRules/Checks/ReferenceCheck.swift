/// References are URLs, one a line.
struct ReferenceCheck: AdviceCheck {
  func check(_ document: some AdviceDocument, _ log: inout DiagnosticLog) {
    for reference in document.references {
      let isURL = reference.value.hasPrefix("https://") || reference.value.hasPrefix("http://")
      guard !isURL || reference.value.utf8.contains(where: Bytes.isBlank) else { continue }
      log.error(
        "a reference is a URL", at: reference.range, label: isURL ? "holds a space" : "does not start with https://",
        help: "write one URL a line, and nothing else")
    }
  }
}
