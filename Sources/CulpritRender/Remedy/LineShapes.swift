/// A line that opens a block of code: three or more backticks and an info string.
struct Fence {
  /// The first word of the info string; only letters, digits, `+`, `-`, `_`.
  let language: String
  /// The spaces in front of the fence.
  let indentation: Int
  private let length: Int

  init?(_ line: Substring) {
    let text = line.trimmed
    length = text.prefix { $0 == "`" }.count
    let info = text.dropFirst(length)
    guard length >= 3, !info.contains("`") else { return nil }
    let word = info.split(separator: " ").first ?? ""
    language = String(word.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "+-_".contains($0)) })
    indentation = line.indentation
  }

  /// Whether a line ends the block.
  func isClosed(by line: Substring) -> Bool {
    let text = line.trimmed
    return text.count >= length && text.allSatisfy { $0 == "`" }
  }
}

/// A line that holds a command: `$ …` or `PS> …`.
struct Prompt {
  /// The shell that runs it.
  let context: CodeContext
  /// The command without the prompt.
  let command: String

  init?(_ line: Substring) {
    let text = line.trimmed
    if text.hasPrefix("$ ") {
      context = .shell
      command = Substring(text.dropFirst(2)).trimmed
    } else if text.hasPrefix("PS> ") {
      context = .powerShell
      command = Substring(text.dropFirst(4)).trimmed
    } else {
      return nil
    }
  }

  /// The info string for a fence.
  var language: String { context == .shell ? "sh" : "powershell" }
  /// What ends a line that goes on in the next one.
  var continuation: String { context == .shell ? " \\" : " `" }
}

/// The start of a list item: `- …`, `* …` or `1. …`.
struct ListMarker {
  /// The number, where the list is numbered.
  let number: Int?
  /// The spaces in front of the marker.
  let indentation: Int
  /// The columns up to the text.
  let width: Int
  /// The text of the item's first line.
  let text: Substring

  init?(_ line: Substring) {
    let rest = line.drop { $0 == " " }
    indentation = line.count - rest.count
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    let behind = rest.dropFirst(digits.count)
    if digits.isEmpty, rest.hasPrefix("- ") || rest.hasPrefix("* ") {
      number = nil
      width = indentation + 2
      text = rest.dropFirst(2)
    } else if (1...3).contains(digits.count), behind.hasPrefix(". ") {
      number = Int(digits)
      width = indentation + digits.count + 2
      text = behind.dropFirst(2)
    } else {
      return nil
    }
  }

  /// Whether the list is numbered.
  var isNumbered: Bool { number != nil }
  /// Whether the list may begin right behind a line of prose; a number other than 1 may be part of the sentence.
  var canInterruptProse: Bool { number == nil || number == 1 }
}
