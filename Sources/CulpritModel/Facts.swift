/// Named parts of a message, in the order in which they were found. At most one value a name.
public struct Facts: Sendable, Hashable {
  /// One named part.
  public struct Entry: Sendable, Hashable {
    /// What the value is.
    public let name: FactName
    /// The text as it stood in the log.
    public let value: String
  }

  /// All facts, in the order in which they were first set.
  public private(set) var entries: [Entry] = []

  /// No facts.
  public init() {}

  /// Facts from name and value pairs; a later pair with the same name replaces the earlier one.
  public init(_ pairs: KeyValuePairs<FactName, String>) {
    for (name, value) in pairs { self[name] = value }
  }

  /// Whether there is no fact.
  public var isEmpty: Bool { entries.isEmpty }

  /// The value of a fact; setting it to `nil` removes the fact.
  public subscript(name: FactName) -> String? {
    get { entries.first { $0.name == name }?.value }
    set {
      let position = entries.firstIndex { $0.name == name }
      switch (position, newValue) {
      case (let position?, let value?): entries[position] = Entry(name: name, value: value)
      case (let position?, nil): entries.remove(at: position)
      case (nil, let value?): entries.append(Entry(name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  /// Takes from `other` the facts that are not known yet.
  public mutating func fillGaps(from other: Facts) {
    for entry in other.entries where self[entry.name] == nil { entries.append(entry) }
  }
}
