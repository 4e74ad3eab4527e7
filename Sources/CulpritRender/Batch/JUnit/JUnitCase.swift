/// One log as a test case.
struct JUnitCase {
  /// What became of it.
  enum Result {
    /// The log shows no failure.
    case passed
    /// The log shows a failure with a known cause.
    case failure(type: String, message: String, text: String)
    /// The log shows a failure that no rule explains.
    case error(message: String, text: String)
    /// The log could not be judged.
    case skipped(reason: String)
  }

  /// The name of the log in its folder.
  let name: String
  /// The folder, which test reports show as the class.
  let folder: String
  /// What became of it.
  let result: Result

  /// The element.
  var text: String {
    let start = "    <testcase name=\"\(XMLText.attribute(name))\" classname=\"\(XMLText.attribute(className))\""
    switch result {
    case .passed: return start + "/>\n"
    case .failure(let type, let message, let text):
      return start + ">\n" + element("failure", type: type, message: message, text: text) + "    </testcase>\n"
    case .error(let message, let text):
      return start + ">\n" + element("error", type: "unknown", message: message, text: text) + "    </testcase>\n"
    case .skipped(let reason):
      return start + ">\n      <skipped message=\"\(XMLText.attribute(reason))\"/>\n    </testcase>\n"
    }
  }

  /// Test reports part packages by dots.
  private var className: String { folder.isEmpty ? "logs" : folder.escaping { $0 == "/" ? "." : nil } }

  private func element(_ name: String, type: String, message: String, text: String) -> String {
    let attributes = "type=\"\(XMLText.attribute(type))\" message=\"\(XMLText.attribute(message))\""
    return "      <\(name) \(attributes)>\(XMLText.content(text))</\(name)>\n"
  }
}
