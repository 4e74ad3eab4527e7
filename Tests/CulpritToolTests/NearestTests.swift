import CulpritModel
import Testing

@testable import CulpritTool

@Suite struct NearestTests {
  private static let engine = Engine()

  private func nearest(to lines: String...) -> [String] {
    NearestRules.find(for: lines, among: Self.engine.rules).map(\.id.description)
  }

  @Test func aRewordedMessageFindsItsRule() {
    #expect(nearest(to: "Temporary failure of the name resolution").contains("dns/temporary-failure"))
    #expect(nearest(to: "certificate was signed by an unknown authority").contains("tls/unknown-authority"))
  }

  @Test(arguments: ["panic: the moon is in the wrong phase", "undefined: frobnicate", "", "error: exit status 1", "x"])
  func aLineOfAnotherWorldFindsNone(_ line: String) {
    #expect(nearest(to: line).isEmpty)
  }

  @Test func atMostThreeAreToldAndAlwaysTheSame() {
    let lines = ["connection refused by the proxy server while the certificate has expired or is not yet valid"]
    let first = NearestRules.find(for: lines, among: Self.engine.rules)
    #expect(first.count <= 3)
    #expect(first == NearestRules.find(for: lines, among: Self.engine.rules))
  }

  @Test func onlyAnUnknownFailureHasThem() {
    let failure = Self.engine.diagnose("curl: (6) Could not resolve host: a.example", name: "-")
    #expect(Self.engine.report(on: failure).nearestRules.isEmpty)
  }

  @Test(arguments: [
    ("dns/no-such-hots", "dns/no-such-host"), ("no-such-host", "dns/no-such-host"),
    ("dns/nosuch-host", "dns/no-such-host"),
    ("host-no-such", "dns/no-such-host"), ("DNS/No_Such_Host", "dns/no-such-host"),
  ])
  func aMisspeltNameIsNearItsRule(_ wanted: String, _ name: String) {
    let known = Self.engine.rules.causes.map(\.id.description)
    #expect(NearestIdentities.find(wanted, among: known).first == name)
  }

  @Test func aNameOfNothingIsNearNone() {
    #expect(NearestIdentities.find("zzzz-qqqq", among: Self.engine.rules.causes.map(\.id.description)).isEmpty)
    #expect(NearestIdentities.find("", among: ["dns/no-such-host"]).isEmpty)
  }
}
