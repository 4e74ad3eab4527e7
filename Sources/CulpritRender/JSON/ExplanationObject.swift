import CulpritModel

/// The JSON object of a page about a cause. Its texts are those of the rule file: the remedy notation, with `{fact}` where a log would give one.
struct ExplanationObject {
  /// The value of the field `schema`.
  static let schema = "culprit-explanation/1"

  let options: RenderOptions

  func value(of explanation: Explanation) -> JSONValue {
    let cause = explanation.cause
    let members: [JSONValue.Member] = [
      .init("schema", .string(Self.schema)), .init("cause", .string(cause.id.description)),
      .init("title", .string(cause.title[options.language])), .init("category", .string(cause.id.category.rawValue)),
      .init("stage", .string(cause.stage.rawValue)), .init("confidence", .string(cause.confidence.rawValue)),
      .init("retry", .string(cause.retry.rawValue)), .init("strength", .string(cause.strength.rawValue)),
      .init("tools", strings(explanation.tools)),
      .init("examples", .array(explanation.examples.map { strings($0.lines) })),
    ]
    let advice: [JSONValue.Member] = [
      .init("why", texts(.why, of: explanation.remedy)), .init("fix", texts(.fix, of: explanation.remedy)),
      .init("verify", texts(.verify, of: explanation.remedy)),
      .init("prevent", texts(.prevent, of: explanation.remedy)),
    ]
    let relations: [JSONValue.Member] = [
      .init("unless", strings(explanation.exclusions)),
      .init("nearMisses", .array(explanation.nearMisses.map(nearMiss))),
      .init("masks", strings(cause.masks.map(\.description))), .init("maskedBy", causes(explanation.maskedBy)),
      .init("similar", causes(explanation.similar)), .init("references", strings(explanation.remedy.references)),
    ]
    let file = explanation.ruleFile.map { [JSONValue.Member("rule", .string($0))] } ?? []
    return .object(members + advice + relations + file)
  }

  /// The texts of a part by platform; `all` is for every platform.
  private func texts(_ part: Remedy.Part, of remedy: Remedy) -> JSONValue {
    let platforms = [nil] + Platform.allCases.map(Optional.some)
    return .object(
      platforms.compactMap { platform in
        remedy.text(part, platform: platform, language: options.language).map {
          .init(platform?.rawValue ?? "all", .string($0))
        }
      })
  }

  private func nearMiss(_ nearMiss: Explanation.NearMiss) -> JSONValue {
    .object(
      [.init("lines", strings(nearMiss.lines))]
        + (nearMiss.verdict.map { [.init("cause", .string($0.id.description))] } ?? []))
  }

  private func causes(_ causes: [Cause]) -> JSONValue { strings(causes.map(\.id.description)) }

  private func strings(_ texts: [String]) -> JSONValue {
    .array(texts.map { .string(Redactor.redact(Sanitizer.clean($0))) })
  }
}
