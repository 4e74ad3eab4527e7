internal import CulpritModel
internal import CulpritPatterns

/// Turns a line of a log into a pattern: what varies from run to run becomes a capture or a class, the rest stays as it is.
struct LineMask {
  /// A kind of text that varies.
  private struct Shape {
    /// Finds it in a line.
    let finder: Pattern
    /// What stands for it: the groups of the finder become facts, with these classes, as long as a fact is not taken yet.
    let parts: [Part]

    init(_ finder: String, _ parts: Part...) {
      self.finder = Pattern(finder)
      self.parts = parts
    }
  }

  private enum Part {
    /// A fact, with the class that captures it.
    case fact(FactName, String)
    /// An expression.
    case expression(String)
  }

  /// The pattern.
  let expression: String
  /// The facts that it captures, in order.
  let facts: [FactName]

  /// Masks a line.
  ///
  /// - Parameter line: a normalised line, without credentials.
  init(_ line: String) {
    let bytes = Array(line.utf8)
    let scratch = MatchScratch()
    var found: [(range: Range<Int>, shape: Shape)] = []
    for shape in Self.shapes {
      var start = 0
      while start < bytes.count {
        // Each search sees the line from its place on; the finders look behind nothing but word characters, which `start` never cuts.
        let rest = Array(bytes[start...])
        let outcome = rest.withUnsafeBytes { shape.finder.firstMatch(in: $0, using: scratch) }
        guard case .match(let match) = outcome, !match.range.isEmpty else { break }
        let range = (start + match.range.lowerBound)..<(start + match.range.upperBound)
        if !found.contains(where: { $0.range.overlaps(range) }) { found.append((range, shape)) }
        start = range.upperBound
      }
    }
    var taken: [FactName] = []
    var expression = ""
    var end = 0
    for (range, shape) in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      expression += Self.escaped(bytes[end..<range.lowerBound])
      for part in shape.parts {
        switch part {
        case .expression(let text): expression += text
        case .fact(let name, let text) where taken.contains(name): expression += "(?:\(text))"
        case .fact(let name, let text):
          taken.append(name)
          expression += "(?<\(name.rawValue)>\(text))"
        }
      }
      end = range.upperBound
    }
    self.expression = expression + Self.escaped(bytes[end...])
    facts = taken
  }

  /// The kinds, those that hold others first.
  private static let shapes: [Shape] = [
    Shape(#"\*\*\*"#, .expression(#"\S+"#)),
    Shape(#"https?://[^\s"'<>`]*[^\s"'<>`.,;:)\]}]"#, .fact(.url, #"https?://[^\s"']+"#)),
    Shape(
      #"\b[a-z0-9][\w.-]*(?:/[\w.~-]+)+@v?\d[\w.+-]*\w"#, .fact(.module, #"[^\s@]+"#), .expression("@"),
      .fact(.version, #"v?\d[\w.+-]*"#)),
    Shape(
      #"\b\d{1,3}(?:\.\d{1,3}){3}:\d{1,5}\b"#, .fact(.address, #"\d+(?:\.\d+){3}"#), .expression(":"),
      .fact(.port, #"\d+"#)),
    Shape(
      #"\[[0-9a-f:]*:[0-9a-f:]+\]:\d{1,5}\b"#, .expression(#"\["#), .fact(.address, "[0-9a-f:]+"), .expression(#"\]:"#),
      .fact(.port, #"\d+"#)),
    Shape(#"\b\d{1,3}(?:\.\d{1,3}){3}\b(?![.\w])"#, .fact(.address, #"\d+(?:\.\d+){3}"#)),
    Shape(#"[A-Za-z]:\\[\w\\.@+~-]+"#, .fact(.path, #"[A-Za-z]:\\[^\s"]+"#)),
    Shape(#"(?<![\w.:/-])/[\w.@+~-]+(?:/[\w.@+~-]+)+"#, .fact(.path, #"/[^\s:"']+"#)),
    Shape(
      #"\b(?:[A-Za-z0-9_-]+\.)+(?!(?:go|py|js|ts|rs|rb|sh|java|json|ya?ml|toml|xml|log|txt|mod|sum|lock|zip|gz|tar|tgz|whl|jar|so|dll|exe|cpp|md|cc|cfg|conf|gradle|rule|Error|Exception)\b)[a-z]{2,}:\d{1,5}\b"#,
      .fact(.host, #"[\w.-]+"#), .expression(":"), .fact(.port, #"\d+"#)),
    Shape(
      #"(?<![\w./@-])(?:[a-z0-9_-]+\.)+(?!(?:go|py|js|ts|rs|rb|sh|java|json|ya?ml|toml|xml|log|txt|mod|sum|lock|zip|gz|tar|tgz|whl|jar|so|dll|exe|cpp|md|cc|cfg|conf|gradle|rule)\b)[a-z]{2,}(?![\w/(@-])(?!\.\w)"#,
      .fact(.host, #"[\w.-]*\w"#)),
    Shape(#"\b(?:sha\d+[:-])?[0-9a-f]{24,}\b"#, .expression(#"[\w:-]+"#)),
    Shape(#"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b"#, .expression("[0-9a-f-]+")),
    Shape(
      #"\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?"#, .expression(#"[\dT:.Z+ -]+"#)),
    Shape(#"\bv\d+\.\d+[\w.+-]*\w|\b\d+\.\d+\.\d+(?:[.+-]\w+)*\b"#, .fact(.version, #"v?\d[\w.+-]*"#)),
    Shape(#"\b[1-5]\d\d(?= [A-Z][a-z])"#, .fact(.status, #"\d{3}"#)),
    Shape(#"\b\d+(?:\.\d+)?(?:ms|µs|s|m|h)\b(?:\d+(?:\.\d+)?s)?"#, .fact(.duration, #"[\d.]+\w+"#)),
    Shape(#"(?<![(\w.-])\d{3,}(?![)\w.-])"#, .expression(#"\d+"#)),
    Shape(#""[^"\s]+""#, .expression(#""[^"]*""#)),
    Shape(#"(?<!\w)'[^'\s]+'"#, .expression(#"'[^']*'"#)),
  ]

  private static func escaped(_ bytes: ArraySlice<UInt8>) -> String {
    var text = ""
    for character in String(decoding: bytes, as: UTF8.self) {
      if #"\^$.|?*+()[]{}"#.contains(character) { text += "\\" }
      text.append(character)
    }
    return text
  }
}
