/// The identity of a cause, `category/slug`, which is also the path of its rule file below `rules/`.
public struct CauseID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The category, the first part.
  public let category: Category
  /// The name inside the category: lower-case letters, digits and hyphens.
  public let slug: String

  /// An identity from its two parts.
  public init(category: Category, slug: String) {
    self.category = category
    self.slug = slug
  }

  /// Reads `category/slug`; `nil` when the category is unknown or the slug is empty or holds anything but `a-z0-9-`.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let category = Category(rawValue: String(parts[0])), Self.isSlug(parts[1]) else {
      return nil
    }
    self.init(category: category, slug: String(parts[1]))
  }

  /// Whether a text can be a slug.
  public static func isSlug(_ text: some StringProtocol) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || byte == UInt8(ascii: "-")
      }
  }

  /// The text `category/slug`.
  public var description: String { "\(category.rawValue)/\(slug)" }

  /// Orders by text.
  public static func < (left: CauseID, right: CauseID) -> Bool {
    (left.category.rawValue, left.slug) < (right.category.rawValue, right.slug)
  }
}
