import CulpritModel

/// The fixed words of a page about a cause in one language.
struct ExplanationLabels: Sendable {
  let looks, printedBy, notThis, notOnTheSameLine, instead, nothingKnown: String
  let related, bringsAbout, everyCause, hiddenBehind, similar: String
  let certainty: [Confidence: String]

  /// The words of a language.
  static func of(_ language: Language) -> ExplanationLabels {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  private static let english = ExplanationLabels(
    looks: "How it looks", printedBy: "Printed by {}.", notThis: "When it is something else",
    notOnTheSameLine: "It does not count where the same line also says {}.", instead: "This is",
    nothingKnown:
      "This is something else", related: "Related causes", bringsAbout: "Brings about",
    everyCause: "everything in {}", hiddenBehind: "Can itself follow from", similar: "Similar",
    certainty: [
      .high: "The message has only this cause.", .medium: "The message fits this cause best.",
      .low: "The message is a hint, not more.",
    ])

  private static let chinese = ExplanationLabels(
    looks: "日志里的样子", printedBy: "由 {} 输出。", notThis: "哪些情况不是它",
    notOnTheSameLine: "同一行里如果还有 {}，就不算。", instead: "这是", nothingKnown: "这是别的问题",
    related: "相关的原因", bringsAbout: "会引起", everyCause: "{} 类的所有问题", hiddenBehind: "它本身可能是这些问题的后果",
    similar: "类似的问题",
    certainty: [.high: "这条信息只有这一个原因。", .medium: "这条信息最可能是这个原因。", .low: "这条信息只是线索。"])
}
