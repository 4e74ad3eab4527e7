import CulpritModel
import CulpritRules
import Testing

@Suite("Known names")
struct KnownNamesTests {
  @Test("rules may refer to another book")
  func references() {
    let bytes = Array(Rules.sound.utf8)
    let source = RuleSource(name: "x", path: "dns/no-such-host.rule", bytes: bytes)
    #expect(RuleLoader().load([source]).diagnostics.count { $0.severity == .error } == 3)
    let known = KnownNames(
      causes: [CauseID(category: .module, slug: "not-found"), CauseID(category: .tls, slug: "expired")],
      remedies: ["set-proxy"])
    let load = RuleLoader(known: known).load([source])
    #expect(!load.hasErrors, "\(load.diagnostics.map(\.message))")
    #expect(load.book.names.causes.map(\.description) == ["dns/no-such-host"])
  }
}
