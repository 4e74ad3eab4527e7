/// Names one cause (`module/not-found`) or all causes of a category (`module/*`).
public enum CauseSelector: Sendable, Hashable, CustomStringConvertible {
  /// Exactly this cause.
  case cause(CauseID)
  /// Every cause of this category.
  case category(Category)

  /// Reads `category/slug` or `category/*`; `nil` for anything else.
  public init?(_ text: String) {
    if text.hasSuffix("/*"), let category = Category(rawValue: String(text.dropLast(2))) {
      self = .category(category)
    } else if let cause = CauseID(text) {
      self = .cause(cause)
    } else {
      return nil
    }
  }

  /// Whether the selector names this cause.
  public func matches(_ cause: CauseID) -> Bool {
    switch self {
    case .cause(let named): named == cause
    case .category(let category): category == cause.category
    }
  }

  /// The text as a rule file has it.
  public var description: String {
    switch self {
    case .cause(let cause): cause.description
    case .category(let category): "\(category.rawValue)/*"
    }
  }
}
