/// Regular expressions as texts for people: `proxyconnect tcp|server response:` becomes two phrases, and `…` stands for what may vary.
///
/// Meant for the eye: what an expression says exactly is lost.
public enum ReadableExpression {
  /// More ways through an expression are not told.
  private static let mostPhrases = 12

  /// The phrases of an expression, one for each way through it, in order; those without a word are left out.
  public static func phrases(of source: String) -> [String] {
    var reader = Reader(source)
    let phrases = reader.alternatives().map(tidied)
    var seen: Set<String> = []
    return phrases.filter { $0.filter { $0.isLetter }.count > 2 && seen.insert($0).inserted }
  }

  private static func tidied(_ text: String) -> String {
    var result = ""
    for character in text where !(character == "…" && result.last == "…") { result.append(character) }
    while let first = result.first, first == " " { result.removeFirst() }
    while let last = result.last, last == " " { result.removeLast() }
    return result
  }

  private struct Reader {
    private var rest: Substring

    init(_ source: String) { rest = source[...] }

    /// The ways through everything up to the end or to the bracket that closes the group.
    mutating func alternatives() -> [String] {
      var all: [String] = []
      var current = [""]
      while let character = rest.first, character != ")" {
        if character == "|" {
          rest.removeFirst()
          all += current
          current = [""]
        } else {
          let part = quantified(element())
          let combined = current.flatMap { start in part.map { start + $0 } }
          current = combined.count <= ReadableExpression.mostPhrases ? combined : current.map { $0 + "…" }
        }
      }
      return Array((all + current).prefix(ReadableExpression.mostPhrases))
    }

    private mutating func element() -> [String] {
      guard let character = rest.popFirst() else { return [""] }
      switch character {
      case "(": return group()
      case "[": return characterClass()
      case ".": return ["…"]
      case "^", "$": return [""]
      case "\\": return escape()
      default: return [String(character)]
      }
    }

    private mutating func escape() -> [String] {
      guard let character = rest.popFirst() else { return [""] }
      switch character {
      case "b", "B", "A", "z", "Z", "K", "G": return [""]
      case "s", "h", "t": return [" "]
      case "x":
        if rest.first == "{" { rest = rest.drop { $0 != "}" }.dropFirst() }
        return ["…"]
      case "Q":
        let end = rest.firstRange(of: "\\E")
        let text = rest[..<(end?.lowerBound ?? rest.endIndex)]
        rest = rest[(end?.upperBound ?? rest.endIndex)...]
        return [String(text)]
      default: return [character.isLetter || character.isNumber ? "…" : String(character)]
      }
    }

    private mutating func group() -> [String] {
      var isSilent = false
      if rest.first == "?" {
        rest.removeFirst()
        isSilent = rest.first == "=" || rest.first == "!" || rest.hasPrefix("<=") || rest.hasPrefix("<!")
        let head = rest.prefix { $0 != ":" && $0 != ">" && $0 != ")" && !(isSilent && $0 != "<") }
        rest = rest.dropFirst(isSilent ? 0 : head.count)
        if rest.first == ")" {
          rest.removeFirst()
          return [""]
        }
        if !isSilent { rest = rest.dropFirst() }
      }
      let inside = alternatives()
      if rest.first == ")" { rest.removeFirst() }
      return isSilent ? [""] : inside
    }

    /// One letter in both cases is that letter; everything else may vary.
    private mutating func characterClass() -> [String] {
      var members: [Character] = []
      var isPlain = true
      if rest.first == "]" { members.append(rest.removeFirst()) }
      while let character = rest.popFirst(), character != "]" {
        if character == "\\" { _ = rest.popFirst() }
        isPlain = isPlain && character.isLetter
        members.append(character)
      }
      let isOneLetter = members.count == 2 && members[0].lowercased() == members[1].lowercased()
      return [isPlain && isOneLetter ? String(members[0]) : isPlain && members.count == 1 ? String(members[0]) : "…"]
    }

    /// What may be missing is left out, what may be repeated stands once.
    private mutating func quantified(_ part: [String]) -> [String] {
      guard let mark = rest.first else { return part }
      switch mark {
      case "?", "*":
        rest.removeFirst()
        skipMode()
        return part == ["…"] ? ["…"] : part.count > 1 || part.first?.contains(where: \.isLetter) == true ? ["…"] : [""]
      case "+":
        rest.removeFirst()
        skipMode()
        return part
      case "{":
        guard let end = rest.firstIndex(of: "}") else { return part }
        rest = rest[rest.index(after: end)...]
        skipMode()
        return part == [""] ? part : ["…"]
      default: return part
      }
    }

    private mutating func skipMode() { if rest.first == "?" || rest.first == "+" { rest.removeFirst() } }
  }
}
