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

  /// What was kept, in the order in which it came.
  var elements: [Element] { first + last[nextLast...] + last[..<nextLast] }
}
