/// Numbers that are joined into groups.
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) {
    parents = Array(0..<count)
  }

  mutating func join(_ left: Int, _ right: Int) {
    let leftRoot = root(of: left)
    let rightRoot = root(of: right)
    parents[max(leftRoot, rightRoot)] = min(leftRoot, rightRoot)
  }

  /// The groups, ordered by their smallest number, each in ascending order.
  var groups: [[Int]] {
    var copy = self
    var places: [Int: Int] = [:]
    var groups: [[Int]] = []
    for number in parents.indices {
      let root = copy.root(of: number)
      if let place = places[root] {
        groups[place].append(number)
      } else {
        places[root] = groups.count
        groups.append([number])
      }
    }
    return groups
  }

  private mutating func root(of number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }
}
