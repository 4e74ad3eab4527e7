import CulpritModel
import CulpritRender
import Testing

@Suite("Facts in advice")
struct FillingTests {
  @Test("A missing fact leaves its name")
  func missing() {
    #expect(Samples.fix("$ dig {host}", facts: Facts()).contains("dig <host>\n"))
  }

  @Test("A stand-in takes the place of a missing fact")
  func standIn() {
    #expect(Samples.fix("$ nc -z h {port|443}", facts: Facts()).contains("nc -z h 443\n"))
  }

  @Test("A hostile fact does not get the stand-in, which would hide that something is wrong")
  func hostileStandIn() {
    #expect(Samples.fix("$ nc -z h {port|443}", facts: Facts([.port: "x;y"])).contains("nc -z h <port>\n"))
  }

  @Test(
    "Shell variables are no placeholders", arguments: ["${host}", "${HOME}", "{user,group}", "{nothing}", "@{host=1}"])
  func notPlaceholders(_ text: String) {
    #expect(Samples.fix("$ echo \(text)", facts: Facts([.host: "a.example"])).contains("echo \(text)\n"))
  }

  @Test("A fact in prose becomes code")
  func proseIsCode() {
    #expect(Samples.fix("No {host} there.", facts: Facts([.host: "a.example"])).contains("No `a.example` there."))
  }

  @Test("Markdown in a fact does not work")
  func proseMarkup() {
    let fix = Samples.fix("The server said {reason} once.", facts: Facts([.reason: "**x** [a](http://b)"]))
    #expect(fix.contains("said `**x** [a](http://b)` once."))
  }

  @Test("Backticks in a fact do not end the code")
  func backticks() {
    let fix = Samples.fix("The server said `{reason}` once.", facts: Facts([.reason: "a `b` ``c"]))
    #expect(fix.contains("said ```a `b` ``c``` once."))
  }

  @Test("A fact in prose is one line")
  func oneLine() {
    #expect(Samples.fix("Said {reason}.", facts: Facts([.reason: "a\n# b"])).contains("Said `a # b`."))
  }

  @Test("A fact in prose has an end")
  func capped() {
    let fix = Samples.fix("Said {reason}.", facts: Facts([.reason: String(repeating: "x", count: 5000)]))
    #expect(fix.count < 300)
  }
}
