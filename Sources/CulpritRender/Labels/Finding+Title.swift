internal import CulpritModel

extension Finding {
  /// The title with facts filled in, as plain words. The finding has to be presented already.
  func title(in language: Language) -> String {
    TemplateFiller(facts: facts).spans(of: cause.title[language]).map(\.plain).joined()
  }
}

extension Cause {
  /// The title without any log: names of facts stand in angle brackets.
  func title(in language: Language) -> String {
    TemplateFiller(facts: Facts()).spans(of: title[language]).map(\.plain).joined()
  }
}
