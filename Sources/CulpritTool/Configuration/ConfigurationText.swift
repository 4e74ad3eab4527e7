/// Reads the text of a configuration file: `key = value` or `key value` on a line, `#` begins a comment.
enum ConfigurationText {
  /// One line that sets something.
  struct Entry: Hashable {
    let line: Int
    let key: String
    let value: String
  }

  /// The entries in the order of the file.
  ///
  /// - Throws: the reason why the text is refused, with its line if it has one.
  static func entries(_ bytes: [UInt8]) throws(Fault) -> [Entry] {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw Fault(line: 1, explanation: "the file is UTF-16; save it as UTF-8")
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    var entries: [Entry] = []
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if let entry = try entry(trimmed(line), line: index + 1) { entries.append(entry) }
    }
    return entries
  }

  /// A line that cannot be read.
  struct Fault: Error {
    let line: Int
    let explanation: String
  }

  private static func entry(_ line: ArraySlice<UInt8>, line number: Int) throws(Fault) -> Entry? {
    guard let first = line.first, first != UInt8(ascii: "#") else { return nil }
    let key = line.prefix { !isBlank($0) && $0 != UInt8(ascii: "=") }
    guard !key.isEmpty else {
      throw Fault(line: number, explanation: "there is no key before the `=`; write `key = value`")
    }
    var rest = trimmed(line.dropFirst(key.count))
    if rest.first == UInt8(ascii: "=") { rest = trimmed(rest.dropFirst()) }
    let value = try value(rest, line: number)
    return Entry(line: number, key: String(decoding: key, as: UTF8.self), value: String(decoding: value, as: UTF8.self))
  }

  /// The value: in double quotes, or up to a comment.
  private static func value(_ text: ArraySlice<UInt8>, line: Int) throws(Fault) -> ArraySlice<UInt8> {
    guard text.first == UInt8(ascii: "\"") else {
      let comment = text.indices.first { index in
        text[index] == UInt8(ascii: "#") && (index == text.startIndex || isBlank(text[index - 1]))
      }
      return trimmed(text[..<(comment ?? text.endIndex)])
    }
    let inside = text.dropFirst()
    guard let end = inside.firstIndex(of: UInt8(ascii: "\"")) else {
      throw Fault(line: line, explanation: "the closing quote is missing")
    }
    let behind = trimmed(text[(end + 1)...])
    guard behind.isEmpty || behind.first == UInt8(ascii: "#") else {
      throw Fault(line: line, explanation: "there is something behind the closing quote")
    }
    return inside[..<end]
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let byte = bytes.first, isBlank(byte) { bytes.removeFirst() }
    while let byte = bytes.last, isBlank(byte) { bytes.removeLast() }
    return bytes
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
