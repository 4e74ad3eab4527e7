import CulpritModel

/// One workflow command of GitHub Actions, `::error file=…,line=…,title=…::message`, on one line whatever it holds.
struct WorkflowCommand {
  /// `error`, `warning` or `notice`.
  var level: String
  /// The log that it is about.
  var location: LogLocation?
  /// The line of the log, counted from 1.
  var line: Int?
  /// What stands above the message.
  var title: String
  /// The message; may have several lines.
  var message: String

  /// The longest message, in scalars; GitHub refuses annotations of more than 64 KiB.
  static let longestMessage = 4_000

  /// The line, without its end.
  var text: String {
    var properties: [String] = []
    if let location { properties.append("file=" + Self.property(RelativePath.text(of: location))) }
    if let line { properties.append("line=\(max(1, line))") }
    properties.append("title=" + Self.property(title))
    return "::\(level) \(properties.joined(separator: ","))::"
      + Self.data(Excerpt.cut(message, limit: Self.longestMessage))
  }

  /// What stands behind the second pair of colons: nothing that ends the line.
  static func data(_ text: String) -> String {
    text.escaping { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      default: nil
      }
    }
  }

  /// The value of a property: nothing that ends the line, the property or the list.
  static func property(_ text: String) -> String {
    data(text).escaping { scalar in
      switch scalar {
      case ":": "%3A"
      case ",": "%2C"
      default: nil
      }
    }
  }
}
