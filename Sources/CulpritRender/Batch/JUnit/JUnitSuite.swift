/// The cases of one folder, until they are written.
struct JUnitSuite {
  /// The folder.
  let name: String
  private var cases = ""
  private var tests = 0
  private var failures = 0
  private var errors = 0
  private var skipped = 0

  /// How many cases wait at most: a few hundred kilobytes.
  private static let limit = 200

  /// A suite without cases.
  init(name: String) { self.name = name }

  /// Whether the next case belongs into another suite of the same name.
  var isFull: Bool { tests >= Self.limit }

  /// Adds a case.
  mutating func add(_ test: JUnitCase) {
    tests += 1
    switch test.result {
    case .passed: break
    case .failure: failures += 1
    case .error: errors += 1
    case .skipped: skipped += 1
    }
    cases += test.text
  }

  /// The element; nothing for a suite without cases.
  var text: String {
    guard tests > 0 else { return "" }
    let counts = "tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"\(skipped)\""
    return
      "  <testsuite name=\"\(XMLText.attribute(name.isEmpty ? "logs" : name))\" \(counts)>\n\(cases)  </testsuite>\n"
  }
}
