import CulpritModel

/// What rows refer to by number, so that it is stored once: causes with their remedies, and the reasons for being sure.
struct HTMLTables {
  /// The causes, in order of appearance.
  private(set) var causes: [JSONValue] = []
  /// The reasons, each in both languages.
  private(set) var reasons: [JSONValue] = []

  private var causeIndices: [CauseID: Int] = [:]
  private var withRemedy: Set<CauseID> = []
  private var reasonIndices: [LocalizedText: Int] = [:]

  /// How many reasons are kept; they are few unless they name numbers.
  private static let limit = 2_000

  /// The number of a cause, which is entered if need be.
  mutating func index(of cause: Cause, remedies: [CauseID: Remedy]) -> Int {
    let remedy = remedies[cause.id]
    let isNews = remedy != nil && withRemedy.insert(cause.id).inserted
    if let index = causeIndices[cause.id] {
      if isNews { causes[index] = HTMLCause(cause: cause, remedy: remedy ?? Remedy()).value }
      return index
    }
    causeIndices[cause.id] = causes.count
    causes.append(HTMLCause(cause: cause, remedy: remedy ?? Remedy()).value)
    return causes.count - 1
  }

  /// The number of a reason; -1 for none, and for more than anybody reads.
  mutating func index(of reason: LocalizedText) -> Int {
    guard !reason.english.isEmpty else { return -1 }
    if let index = reasonIndices[reason] { return index }
    guard reasons.count < Self.limit else { return -1 }
    reasonIndices[reason] = reasons.count
    reasons.append(
      .object([.init("en", .string(reason.english)), .init("zh", .string(reason.chinese ?? reason.english))]))
    return reasons.count - 1
  }
}
