#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

extension Configuration {
  /// The configuration in force.
  ///
  /// - Throws: the first thing that is wrong with it.
  public static func inForce() throws(ConfigurationProblem) -> Configuration {
    let (configuration, problems) = examine()
    if let problem = problems.first { throw problem }
    return configuration
  }

  /// The configuration as far as it can be read, and everything that is wrong with it.
  static func examine(
    from folder: String? = ConfigurationSearch.workingDirectory, variable: (String) -> String? = environmentVariable
  ) -> (Configuration, [ConfigurationProblem]) {
    var configuration = Configuration()
    var problems: [ConfigurationProblem] = []
    for file in files(from: folder, variable: variable) {
      do throws(ConfigurationProblem) {
        if let bytes = try file.read() {
          problems += configuration.apply(bytes, of: file, home: variable("HOME"))
        }
      } catch {
        problems.append(error)
      }
    }
    problems += configuration.applyEnvironment(variable)
    return (configuration, problems)
  }

  /// The files that are looked at, the one of higher rank last.
  static func files(from folder: String?, variable: (String) -> String?) -> [ConfigurationFile] {
    [ConfigurationSearch.userFile(variable), folder.flatMap(ConfigurationSearch.projectFile)].compactMap(\.self)
  }

  /// A variable of the environment; an empty one counts as not set.
  static func environmentVariable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  private mutating func apply(_ bytes: [UInt8], of file: ConfigurationFile, home: String?) -> [ConfigurationProblem] {
    let entries: [ConfigurationText.Entry]
    do throws(ConfigurationText.Fault) {
      entries = try ConfigurationText.entries(bytes)
    } catch {
      return [ConfigurationProblem(file.origin(line: error.line).description, error.explanation)]
    }
    var problems: [ConfigurationProblem] = []
    var lines: [ConfigurationKey: Int] = [:]
    for entry in entries {
      do throws(ConfigurationProblem) {
        try apply(entry, of: file, home: home, seen: &lines)
      } catch {
        problems.append(error)
      }
    }
    return problems
  }

  private mutating func apply(
    _ entry: ConfigurationText.Entry, of file: ConfigurationFile, home: String?,
    seen lines: inout [ConfigurationKey: Int]
  ) throws(ConfigurationProblem) {
    let origin = file.origin(line: entry.line)
    guard let key = ConfigurationKey(rawValue: entry.key) else {
      let known = ConfigurationKey.allCases.map(\.rawValue)
      throw ConfigurationProblem(
        origin.description,
        "there is no key `\(Self.quoted(entry.key))`\(Self.suggestion(for: entry.key, among: known)); "
          + "the keys are \(known.joined(separator: ", "))")
    }
    let earlier = lines.updateValue(entry.line, forKey: key)
    switch (key, file.owner) {
    case (.rules, _):
      let path = try Self.rulePath(entry.value, in: file, home: home, origin)
      // Several lines of one file add up; a file of higher rank starts anew.
      rules = Setting(value: (earlier == nil ? [] : rules?.value ?? []) + [path], origin: origin)
    case (.threads, .project):
      throw ConfigurationProblem(
        origin.description,
        "threads depends on the machine, not on the project; set it in your own configuration or by CULPRIT_THREADS")
    default:
      if let earlier {
        throw ConfigurationProblem(origin.description, "\(key.rawValue) was set in line \(earlier) already; keep one")
      }
      try set(key, to: entry.value, from: origin)
    }
  }

  private static func rulePath(
    _ value: String, in file: ConfigurationFile, home: String?, _ origin: ConfigurationOrigin
  ) throws(ConfigurationProblem) -> String {
    guard !value.isEmpty else { throw ConfigurationProblem(origin.description, "rules has no value") }
    do throws(RulePathResolution.Refusal) {
      return try RulePathResolution.resolve(value, in: file, home: home)
    } catch {
      throw ConfigurationProblem(origin.description, error.explanation)
    }
  }

  private mutating func applyEnvironment(_ variable: (String) -> String?) -> [ConfigurationProblem] {
    var problems: [ConfigurationProblem] = []
    // The custom of https://no-color.org; culprit's own variable is the more precise one.
    if variable("NO_COLOR") != nil {
      colour = Setting(value: .never, origin: .environment(variable: "NO_COLOR"))
    }
    for key in ConfigurationKey.allCases {
      guard let value = variable(key.variable) else { continue }
      let origin = ConfigurationOrigin.environment(variable: key.variable)
      if key == .rules {
        rules = Setting(value: value.split(separator: ":").map(String.init), origin: origin)
        continue
      }
      do throws(ConfigurationProblem) {
        try set(key, to: value, from: origin)
      } catch {
        problems.append(error)
      }
    }
    return problems
  }
}
