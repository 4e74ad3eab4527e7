internal import CulpritModel

/// Groups lines that say the same but for words that differ: a parse tree of fixed depth, after Drain (He et al., ICWS 2017).
///
/// Lines are masked first. The tree then leads by the number of words and by the first two words to a short list of groups; a line joins the
/// most similar one if enough of its words are equal, and the words that differ become `<*>` in the group's template.
struct TemplateTree {
  /// A line joins a group if at least this share of the words is equal.
  private static let similarity = 0.6
  /// How many groups are kept; when there are more, the rare half is forgotten.
  private static let capacity = 10_000
  /// Words behind this one do not tell lines apart.
  private static let longest = 60
  private static let wildcard = "<*>"

  /// Lines that say the same.
  struct Group {
    /// The words in common, `<*>` where they differ.
    var words: [String]
    /// The number of logs of this scan.
    var logs = 0
    /// The first such line of this scan.
    var example: BatchSummary.Example?
  }

  /// The way to a list of groups.
  private struct Branch: Hashable {
    let count: Int
    let first: String
    let second: String
  }

  private var groups: [Int: Group] = [:]
  private var leaves: [Branch: [Int]] = [:]
  private var nextGroup = 0

  /// A group with the words that differ between its lines.
  struct Summary {
    let template: String
    let logs: Int
    let example: BatchSummary.Example
    let varies: [Bool]
  }

  /// Puts a line of this scan into its group and returns the group's number.
  mutating func add(_ line: NumberedLine, at location: LogLocation) -> Int {
    let number = group(of: line.text)
    groups[number]?.logs += 1
    if groups[number]?.example == nil {
      groups[number]?.example = BatchSummary.Example(location: location, line: line)
    }
    return number
  }

  /// The number of the group of a line, a new one where there is none that is similar.
  mutating func group(of line: String) -> Int {
    let words = MaskedWord.words(of: line).prefix(Self.longest).map { MaskedWord($0).template }
    let branch = Branch(count: words.count, first: Self.step(words, 0), second: Self.step(words, 1))
    var best: (number: Int, equal: Int)?
    for number in leaves[branch] ?? [] {
      guard let group = groups[number] else { continue }
      let equal = zip(group.words, words).count { $0 == $1 }
      if equal > best?.equal ?? -1 { best = (number, equal) }
    }
    if let best, Double(best.equal) >= Self.similarity * Double(words.count) {
      merge(words, into: best.number)
      return best.number
    }
    if groups.count >= Self.capacity { forgetRareGroups() }
    groups[nextGroup] = Group(words: words)
    leaves[branch, default: []].append(nextGroup)
    nextGroup += 1
    return nextGroup - 1
  }

  /// How many groups are kept now.
  var groupCount: Int { groups.count }

  /// The template of a group; empty for one that was forgotten.
  func template(of number: Int) -> String { groups[number]?.words.joined(separator: " ") ?? "" }

  /// The most frequent groups of this scan, ties by template.
  func top(_ limit: Int) -> [Summary] {
    let summaries = groups.values.compactMap { group -> Summary? in
      guard let example = group.example else { return nil }
      return Summary(
        template: group.words.joined(separator: " "), logs: group.logs, example: example,
        varies: group.words.map { $0 == Self.wildcard })
    }
    return Array(summaries.sorted { ($1.logs, $0.template) < ($0.logs, $1.template) }.prefix(limit))
  }

  /// A leading word; words that differ every time lead the same way.
  private static func step(_ words: [String], _ place: Int) -> String {
    guard place < words.count else { return "" }
    return words[place].contains(wildcard) ? wildcard : words[place]
  }

  private mutating func merge(_ words: [String], into number: Int) {
    guard var group = groups[number] else { return }
    for place in group.words.indices where group.words[place] != words[place] { group.words[place] = Self.wildcard }
    groups[number] = group
  }

  private mutating func forgetRareGroups() {
    let limit = groups.values.map(\.logs).sorted()[groups.count / 2]
    groups = groups.filter { $0.value.logs > limit }
    leaves = leaves.compactMapValues { numbers in
      let kept = numbers.filter { groups[$0] != nil }
      return kept.isEmpty ? nil : kept
    }
  }
}
