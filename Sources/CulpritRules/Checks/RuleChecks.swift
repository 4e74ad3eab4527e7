/// All checks, in the order in which they run.
enum RuleChecks {
  /// Checks that look at one rule.
  static var forRules: [any RuleCheck] {
    [
      RequiredKeywordCheck(), TitleCheck(), EmptyBlockCheck(), ToolNameCheck(), ExpressionCheck(),
      ExpressionStyleCheck(),
      RepeatedPatternCheck(), LiteralCheck(), PlaceholderCheck(), AdviceCompletenessCheck(), HiddenCharacterCheck(),
    ]
  }

  /// Checks that look at the advice of a rule or of a shared remedy.
  static var forAdvice: [any AdviceCheck] {
    [
      RepeatedKeywordCheck(), EmptyBlockCheck(), PlaceholderCheck(), NotationCheck(), ReferenceCheck(),
      AdviceCompletenessCheck(), UnsafeAdviceCheck(), HiddenCharacterCheck(),
    ]
  }

  /// Checks that look at how rules refer to each other.
  static var forBooks: [any BookCheck] {
    [RepeatedIdentityCheck(), MaskCheck(), SharedRemedyCheck(), AlternativesCheck()]
  }

  static func check(_ rule: RuleDocument) -> [Diagnostic] {
    var log = DiagnosticLog(rule.file)
    for check in forRules { check.check(rule, &log) }
    for check in forAdvice { check.check(rule, &log) }
    return log.diagnostics
  }

  /// What a well-made rule does besides working.
  static func checkCraft(of rule: RuleDocument, remedies: [String: RemedyDocument]) -> [Diagnostic] {
    var log = DiagnosticLog(rule.file)
    CatchAllCheck().check(rule, &log)
    FactUseCheck(remedies: remedies).check(rule, &log)
    UnwrittenTextCheck().check(rule, &log)
    BacktrackingCheck().check(rule, &log)
    return log.diagnostics
  }

  static func checkTranslations(of book: RuleBook) -> [Diagnostic] {
    let check = TranslationCheck()
    let ofRules = book.rules.flatMap { rule in
      var log = DiagnosticLog(rule.file)
      check.check(rule, &log)
      return log.diagnostics
    }
    return ofRules
      + book.remedies.flatMap { remedy in
        var log = DiagnosticLog(remedy.file)
        check.checkAdvice(remedy, &log)
        return log.diagnostics
      }
  }

  static func check(_ remedy: RemedyDocument) -> [Diagnostic] {
    var log = DiagnosticLog(remedy.file)
    for check in forAdvice { check.check(remedy, &log) }
    return log.diagnostics
  }
}
