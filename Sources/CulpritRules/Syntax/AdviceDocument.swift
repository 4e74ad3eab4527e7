/// What rules and shared remedies have in common.
protocol AdviceDocument {
  var file: SourceFile { get }
  var entries: [DocumentEntry] { get set }
  var advice: [AdviceBlock] { get set }
  var references: [Located<String>] { get set }
}

extension RuleDocument: AdviceDocument {}
extension RemedyDocument: AdviceDocument {}
