/// The remedy notation: fences are closed, headings are left to the report.
struct NotationCheck: AdviceCheck {
  func check(_ document: some AdviceDocument, _ log: inout DiagnosticLog) {
    for block in document.advice {
      let (lines, openFence) = AdviceLine.lines(of: block.body)
      if let openFence {
        log.error("the code block does not end", at: openFence, help: "close it with a line ```` ``` ````")
      }
      for line in lines where line.kind == .prose {
        let text = log.file.trimmedStart(line.range)
        let word = log.file.firstWord(text)
        let marks = log.file.bytes[word.start..<word.end]
        if marks.count <= 6, marks.allSatisfy({ $0 == Bytes.hash }), word.end < text.end {
          log.warning(
            "a heading in a text", at: word, label: "headings do not work here",
            help: "the report has its own headings; start a paragraph, or write `**bold**`")
        }
      }
    }
  }
}
