import Foundation
import Testing

/// Checks values against the part of JSON Schema that the published schema uses.
struct SchemaCheck {
  private let root: [String: Any]

  /// A schema in `docs`.
  static func published(_ name: String = "diagnosis.schema.json") throws -> SchemaCheck {
    let support = URL(filePath: #filePath).deletingLastPathComponent()
    let top = support.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: top.appending(path: "docs").appending(path: name))
    return SchemaCheck(root: try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any]))
  }

  /// What does not conform, each with its path.
  func problems(of value: Any) -> [String] { check(value, root, "$") }

  /// The values of an enumeration among the definitions.
  func enumeration(_ name: String) -> [String] { definition(name)["enum"] as? [String] ?? [] }

  /// The examples of a definition.
  func examples(_ name: String) -> [String] { definition(name)["examples"] as? [String] ?? [] }

  private func definition(_ name: String) -> [String: Any] {
    (root["$defs"] as? [String: Any])?[name] as? [String: Any] ?? [:]
  }

  private func check(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    var problems: [String] = []
    if let reference = schema["$ref"] as? String {
      problems += check(value, definition(String(reference.dropFirst("#/$defs/".count))), path)
    }
    if let constant = schema["const"] as? String, value as? String != constant {
      problems.append("\(path): not \(constant)")
    }
    if let values = schema["enum"] as? [String], !values.contains(value as? String ?? "") {
      problems.append("\(path): not one of \(values)")
    }
    if let type = schema["type"] as? String, !isType(value, type) { problems.append("\(path): no \(type)") }
    if let pattern = schema["pattern"] as? String, let text = value as? String,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      problems.append("\(path): does not match \(pattern)")
    }
    if let minimum = schema["minimum"] as? Int, let number = value as? Int, number < minimum {
      problems.append("\(path): below \(minimum)")
    }
    for part in schema["allOf"] as? [[String: Any]] ?? [] { problems += check(value, part, path) }
    if let branches = schema["anyOf"] as? [[String: Any]] {
      let results = branches.map { check(value, $0, path) }
      if !results.contains(where: \.isEmpty) { problems += results.flatMap { $0 } }
    }
    if let condition = schema["if"] as? [String: Any] {
      let branch = check(value, condition, path).isEmpty ? "then" : "else"
      problems += check(value, schema[branch] as? [String: Any] ?? [:], path)
    }
    if let object = value as? [String: Any] { problems += checkObject(object, schema, path) }
    if let array = value as? [Any], let items = schema["items"] as? [String: Any] {
      problems += array.enumerated().flatMap { check($1, items, "\(path)[\($0)]") }
    }
    return problems
  }

  private func checkObject(_ object: [String: Any], _ schema: [String: Any], _ path: String) -> [String] {
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    var problems = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }.map { "\(path): no \($0)" }
    for (name, value) in object {
      if let names = schema["propertyNames"] as? [String: Any] { problems += check(name, names, "\(path).\(name)") }
      if let known = properties[name] {
        problems += check(value, known, "\(path).\(name)")
      } else if let others = schema["additionalProperties"] as? [String: Any] {
        problems += check(value, others, "\(path).\(name)")
      }
    }
    return problems
  }

  private func isType(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "integer": value is Int
    case "boolean": value is Bool
    case "null": value is NSNull
    default: false
    }
  }
}
