/// Keeps the first and the last of many things.
struct BoundedLog<Element> {
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

  /// Removes what was kept and is not wanted. Meant for logs that are not full.
  mutating func removeAll(where isUnwanted: (Element) -> Bool) {
    let remaining = elements.filter { !isUnwanted($0) }
    self = BoundedLog(first: firstLimit, last: lastLimit)
    for element in remaining { add(element) }
  }

  /// What was kept, in the order in which it came.
  var elements: [Element] { first + last[nextLast...] + last[..<nextLast] }
}
