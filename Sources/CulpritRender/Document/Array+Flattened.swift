extension Array {
  /// The elements of all lists, with a separator between each two lists. `joined(separator:)` does the same with types that take longer to make, when the
  /// program runs, than the lists of a report.
  func flattened<Item>(with separator: Item) -> [Item] where Element == [Item] {
    var items: [Item] = []
    for (index, list) in enumerated() {
      if index > 0 { items.append(separator) }
      items += list
    }
    return items
  }
}
