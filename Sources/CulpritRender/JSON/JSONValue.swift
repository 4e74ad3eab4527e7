/// A JSON value; objects keep the order of their members.
indirect enum JSONValue: Sendable, Hashable {
  /// The null value.
  case null
  /// True or false.
  case truth(Bool)
  /// A whole number.
  case number(Int)
  /// A text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// Members in order.
  case object([Member])

  /// A name and its value.
  struct Member: Sendable, Hashable {
    /// The name.
    let name: String
    /// The value.
    let value: JSONValue

    /// A member.
    init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }
}
