import CulpritBuiltinRules
import CulpritModel
import CulpritRules
import Testing

/// The built-in rules keep to what `culprit rules check --strict` and `culprit rules format --check` ask of others.
@Suite struct CraftTests {
  private static func load(_ sources: [RuleSource]) -> RuleLoad {
    RuleLoader(requiresTranslations: true, scrutiny: .craft) { document in
      RuleCompiler.compile(document).map { CompiledExcerptMatcher($0) }
    }.load(sources)
  }

  @Test func nothingIsToBeSaidAgainstThem() {
    let diagnostics = Self.load(BuiltinRules.all).diagnostics
    #expect(diagnostics.isEmpty, "\(DiagnosticPicture().draw(Array(diagnostics.prefix(5))))")
  }

  @Test func theyAreInCanonicalLayout() {
    for source in BuiltinRules.all {
      let file = SourceFile(name: source.name, path: source.path, bytes: source.bytes)
      #expect(Array(RuleFormatter.format(file).utf8) == source.bytes, "\(source.name)")
    }
  }

  @Test func theSourceOfEachFileIsFoundByItsPath() {
    #expect(BuiltinRules.all.map(\.path) == BuiltinRules.paths)
    for source in BuiltinRules.all { #expect(BuiltinRules.source(source.path)?.bytes == source.bytes) }
  }
}
