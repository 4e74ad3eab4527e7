/// How the same lines look in other places: what a rule has to see through.
enum LogDress: String, CaseIterable, Sendable {
  /// A time stamp in front of each line, as GitHub Actions writes it.
  case timestamps = "with time stamps"
  /// Lines that end in a carriage return and a line feed.
  case carriageReturns = "with CRLF"
  /// Lines in bold red, as tools write on terminals.
  case colours = "in colours"
  /// Each line as the message of a JSON object.
  case json = "in JSON"
  /// The head of a build step in front of each line, as BuildKit writes it.
  case buildStep = "behind a build step"
  /// The time, status and step in front of each line, as TeamCity writes them.
  case buildServer = "behind a build server's marks"

  /// The lines in this dress.
  func text(of lines: [String]) -> String {
    lines.map { line in
      // An empty line has nothing to dress.
      guard !line.isEmpty else { return line }
      return switch self {
      case .timestamps: "2026-03-01T06:00:00.1234567Z \(line)"
      case .carriageReturns: line + "\r"
      case .colours: "\u{1B}[1;31m\(line)\u{1B}[0m"
      case .json: "{\"level\":\"error\",\"msg\":\"\(Self.escaped(line))\"}"
      case .buildStep: "#12 3.456 \(line)"
      case .buildServer: "[06:00:00]W:\t [Step 1/3] \(line)"
      }
    }.joined(separator: "\n") + "\n"
  }

  private static func escaped(_ line: String) -> String {
    var text = ""
    for scalar in line.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20:
        text += "\\u00" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
