/// Words that, one after the other, switch a safeguard off, and what to advise instead.
struct UnsafePhrase {
  /// What a word has to be like.
  enum Step {
    /// One of these words.
    case word([String])
    /// A word that ends like one of these.
    case ending([String])
    /// A word that starts like one of these.
    case starting([String])
    /// A cluster of short options that holds this letter, such as `-fsSLk`, here or later in the same command.
    case option(Character)
    /// One of these words, here or later in the same command.
    case later([String])
  }

  let steps: [Step]
  /// What the words do.
  let effect: String
  /// What to advise instead.
  let instead: String

  init(_ steps: [Step], _ effect: String, instead: String) {
    self.steps = steps
    self.effect = effect
    self.instead = instead
  }

  /// The stretch of the line in which the phrase stands, in bytes.
  func find(in words: [AdviceWord]) -> Range<Int>? {
    for start in words.indices {
      if let end = end(in: words[start...]) { return words[start].range.lowerBound..<end }
    }
    return nil
  }

  private func end(in words: ArraySlice<AdviceWord>) -> Int? {
    var rest = words
    var end = 0
    for step in steps {
      guard let index = index(of: step, in: rest) else { return nil }
      end = rest[index].range.upperBound
      rest = rest[(index + 1)...]
    }
    return end
  }

  private func index(of step: Step, in words: ArraySlice<AdviceWord>) -> Int? {
    guard let first = words.first else { return nil }
    func here(_ holds: Bool) -> Int? { holds ? words.startIndex : nil }
    func later(_ holds: (AdviceWord) -> Bool) -> Int? {
      words.prefix { !$0.endsCommand }.firstIndex(where: holds)
    }
    switch step {
    case .word(let known): return here(known.contains(first.folded))
    case .ending(let known): return here(known.contains { first.folded.hasSuffix($0) })
    case .starting(let known): return here(known.contains { first.folded.hasPrefix($0) })
    case .later(let known): return later { known.contains($0.folded) }
    case .option(let letter):
      return later { word in
        word.text.first == "-" && word.text.dropFirst().contains(letter)
          && word.text.dropFirst().allSatisfy { $0.isASCII && $0.isLetter }
      }
    }
  }
}
