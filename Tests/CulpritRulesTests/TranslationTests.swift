import CulpritRules
import Testing

@Suite("Translations")
struct TranslationTests {
  private func messages(requiresTranslations: Bool) -> [String] {
    let source = RuleSource(name: "rules/dns/sound.rule", path: "dns/sound.rule", bytes: Array(Rules.sound.utf8))
    return RuleLoader(requiresTranslations: requiresTranslations).load([source]).diagnostics.map(\.message)
  }

  @Test("a built-in rule without Chinese texts is refused")
  func builtin() {
    #expect(messages(requiresTranslations: true).contains("`why` has no translation"))
  }

  @Test("users may write in one language")
  func user() {
    #expect(!messages(requiresTranslations: false).contains { $0.contains("translation") })
  }
}
