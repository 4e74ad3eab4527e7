import CulpritModel

/// The place of a log as the relative path that code hosts expect, whatever system the log was read on.
enum RelativePath {
  /// The path with slashes, without drive root, `.` and `..`; a member of an archive stands behind `!/`.
  static func text(of location: LogLocation) -> String {
    guard location.name != "-" else { return "standard-input" }
    var parts: [String] = []
    let scalars = location.name.unicodeScalars.split { $0 == "/" || $0 == "\\" }
    for part in scalars.map({ String(String.UnicodeScalarView($0)) }) where part != "." {
      if part == ".." {
        _ = parts.popLast()
      } else {
        parts.append(part)
      }
    }
    return parts.isEmpty ? "log" : parts.joined(separator: "/")
  }

  /// The path as a relative reference of RFC 3986: all but unreserved characters, `/` and `!` are percent-encoded.
  static func uri(of location: LogLocation) -> String {
    var result = ""
    for byte in text(of: location).utf8 {
      if byte.isAlphanumeric || byte.isAny(of: "-._~/!") {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return result
  }

  /// The folder, or the archive with its inner folder, and the name of the log in it; the folder may be empty.
  static func folderAndName(of location: LogLocation) -> (folder: String, name: String) {
    let path = text(of: location)
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[..<slash]), String(path[path.index(after: slash)...]))
  }
}
