import CulpritModel

extension ReportComposer {
  private static let shownTellingLines = 12
  private static let moreOutput = [
    "go get -x …", "GODEBUG=netdns=2 go mod download -x", "curl -v …", "GIT_TRACE=1 GIT_CURL_VERBOSE=1 git …",
    "pip install -vvv …", "npm install --loglevel verbose", "ssh -v …",
  ]
  private static let surroundings = ["go version; go env GOPROXY GOPRIVATE GOSUMDB GOFLAGS", "env | grep -i _proxy"]

  /// What can honestly be said without a cause.
  func unknown() -> [Block] {
    var blocks: [Block] = [
      .heading(level: 1, [.text(labels.unknownTitle)]), .paragraph([.text(labels.unknownText)] + inputNote()),
    ]
    let lines = report.diagnosis.unexplained.prefix(Self.shownTellingLines)
    if !lines.isEmpty {
      blocks.append(.heading(level: 2, [.text(labels.tellingLines)]))
      blocks.append(log(lines.map { CodeBlock.Line($0.text, number: $0.line) }))
    }
    return blocks + nearest() + otherFindings(titled: labels.others) + nextSteps()
  }

  private func nearest() -> [Block] {
    guard !report.nearestRules.isEmpty else { return [] }
    let items = report.nearestRules.map { cause -> [Block] in
      [.paragraph([.cause(cause.id), .text(labels.colon)] + title(of: cause, facts: Facts()))]
    }
    return [
      .heading(level: 2, [.text(labels.nearestRules)]), .paragraph([.text(labels.nearestRulesText)]),
      .list(start: nil, items: items),
    ]
  }

  private func nextSteps() -> [Block] {
    [
      .heading(level: 2, [.text(labels.nextSteps)]), .paragraph([.text(labels.rerun)]), commands(Self.moreOutput),
      .paragraph([.text(labels.tellSurroundings)]), commands(Self.surroundings),
      .paragraph(TemplateFiller(facts: Facts()).spans(of: labels.addRule)),
    ]
  }

  private func commands(_ lines: [String]) -> Block {
    .code(CodeBlock(kind: .shell, language: "sh", lines: lines.map { CodeBlock.Line($0) }))
  }
}
