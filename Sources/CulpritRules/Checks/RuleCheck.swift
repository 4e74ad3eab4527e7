/// A check that looks at one rule by itself.
protocol RuleCheck {
  func check(_ rule: RuleDocument, _ log: inout DiagnosticLog)
}

/// A check that looks at the advice of one rule or shared remedy.
protocol AdviceCheck {
  func check(_ document: some AdviceDocument, _ log: inout DiagnosticLog)
}

/// A check that looks at how rules refer to each other.
protocol BookCheck {
  func check(_ book: RuleBook, known: KnownNames) -> [Diagnostic]
}
