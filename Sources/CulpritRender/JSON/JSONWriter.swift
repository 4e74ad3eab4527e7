/// Writes JSON on one line.
enum JSONWriter {
  /// The value as text, without spaces and line feeds.
  static func text(of value: JSONValue) -> String {
    var result = ""
    write(value, to: &result)
    return result
  }

  private static func write(_ value: JSONValue, to result: inout String) {
    switch value {
    case .null: result += "null"
    case .truth(let isTrue): result += isTrue ? "true" : "false"
    case .number(let number): result += String(number)
    case .string(let text): writeString(text, to: &result)
    case .array(let values): list(values, between: ("[", "]"), to: &result) { write($0, to: &$1) }
    case .object(let members):
      list(members, between: ("{", "}"), to: &result) { member, result in
        writeString(member.name, to: &result)
        result += ":"
        write(member.value, to: &result)
      }
    }
  }

  private static func list<Element>(
    _ elements: [Element], between marks: (String, String), to result: inout String,
    write: (Element, inout String) -> Void
  ) {
    result += marks.0
    for (index, element) in elements.enumerated() {
      if index > 0 { result += "," }
      write(element, &result)
    }
    result += marks.1
  }

  /// A string in quotes. Control characters and the line separators of JavaScript are escaped; all else stands as UTF-8.
  private static func writeString(_ text: String, to result: inout String) {
    result += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where isEscaped(scalar):
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    result += "\""
  }

  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: true
    default: false
    }
  }
}
