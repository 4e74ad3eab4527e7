internal import CulpritModel
internal import CulpritRender

extension Checkup {
  /// The state as one JSON object on one line.
  public var json: String {
    let object = JSONValue.object([
      .init("schema", .string("culprit-doctor/1")),
      .init("version", .string(version)),
      .init("pcre2", .object([.init("version", .string(patternLibrary)), .init("jit", .truth(makesMachineCode))])),
      .init("rules", rules),
      .init("libarchive", archiveLibrary.map(JSONValue.string) ?? .null),
      .init("terminal", terminalObject),
      .init("cores", .number(processors)),
      .init("configuration", .array(settings.map(Self.object))),
      .init("files", .array(files.map(Self.object))),
      .init("problems", .array(complaints.map(Self.object))),
    ])
    return JSONWriter.text(of: object) + "\n"
  }

  private var rules: JSONValue {
    .object([
      .init("builtin", .object(builtinRules.map { .init($0.category.rawValue, .number($0.count)) })),
      .init("signals", .number(builtinSignals)),
      .init(
        "added",
        .array(
          addedRules.map { path, count in
            .object([
              .init("path", .string(Printable.text(path))), .init("count", count.map(JSONValue.number) ?? .null),
            ])
          })),
    ])
  }

  private var terminalObject: JSONValue {
    .object([
      .init("term", terminal.name.map { .string(Printable.text($0)) } ?? .null),
      .init("output", .truth(terminal.isOutput)),
      .init("columns", terminal.columns.map(JSONValue.number) ?? .null),
    ])
  }

  private static func object(_ setting: SettingInForce) -> JSONValue {
    .object([
      .init("key", .string(setting.key.rawValue)), .init("value", .string(setting.value)),
      .init("from", .string(setting.origin)),
    ])
  }

  private static func object(_ file: LookedAt) -> JSONValue {
    .object([.init("path", .string(Printable.text(file.path))), .init("state", .string(file.state.rawValue))])
  }

  private static func object(_ complaint: Complaint) -> JSONValue {
    .object([
      .init("stops", .truth(complaint.stopsWork)), .init("what", .string(complaint.what)),
      .init("mend", .string(complaint.mend)),
    ])
  }
}
