/// Keeps the first and the last of many things.
struct BoundedLog<Element: Sendable>: Sendable {
  private let firstLimit: Int
  private let lastLimit: Int
  private var first: [Element] = []
  private var last: [Element] = []
  private var nextLast = 0

  init(first: Int, last: Int) {
    firstLimit = first
    lastLimit = last
  }

  mutating func add(_ element: @autoclosure () -> Element) {
    if first.count < firstLimit {
      first.append(element())
    } else if last.count < lastLimit {
      last.append(element())
    } else {
      last[nextLast] = element()
      nextLast = (nextLast + 1) % lastLimit
    }
  }

  /// Adds what another log of the same limits kept, which came later; it gives the same as if all had been added one by one.
  mutating func append(_ later: BoundedLog, _ moved: (Element) -> Element) {
    for element in later.elements { add(moved(element)) }
  }

  /// Removes what was kept and is not wanted. Meant for logs that are not full.
  mutating func removeAll(where isUnwanted: (Element) -> Bool) {
    let remaining = elements.filter { !isUnwanted($0) }
    self = BoundedLog(first: firstLimit, last: lastLimit)
    for element in remaining { add(element) }
  }

  /// What was kept, in the order in which it came.
  var elements: [Element] { first + last[nextLast...] + last[..<nextLast] }
}
