import CulpritModel
import CulpritRender
import Testing

@Suite("A log cannot write a command for its reader")
struct InjectionTests {
  static let attacks = [
    "example.com; reboot", "$(reboot)", "`reboot`", "example.com|reboot", "example.com&reboot", "a\nreboot",
    "a\r\nreboot",
    "-oProxyCommand=reboot", "--upload-pack=reboot", "a b", "a'b", "a\"b", "a>b", "a<b", "a\\b", "a*", "a!b", "${IFS}a",
    "a(b)", "a{b,c}", "#a", "~", "..", "../../etc/passwd", "@a", "%a", "=a", "+a", "a,b", "\u{202E}a", "\u{FF0D}a",
    "ａ；ｂ",
    "a\u{1B}b", "", "https://a:b@c/", "https://a@b/c", "https://-a/", "https://a/;reboot", "file:///etc/passwd",
    "ext::sh -c reboot",
    "\\\\server\\share", "//server/share", "/", "~/",
  ]

  @Test("No kind of fact lets an attack into a command", arguments: FactName.allCases)
  func shell(_ name: FactName) {
    for attack in Self.attacks {
      var facts = Facts()
      facts[name] = attack
      let fix = Samples.fix("$ tool --flag {\(name.rawValue)}", facts: facts)
      #expect(fix.contains("tool --flag <\(name.rawValue)>\n"), "\(name) let \(attack) through: \(fix)")
    }
  }

  @Test("Nor into PowerShell", arguments: FactName.allCases)
  func powerShell(_ name: FactName) {
    for attack in Self.attacks where !(name == .path && ["a\\b", "a\u{1B}b"].contains(attack)) {
      var facts = Facts()
      facts[name] = attack
      let fix = Samples.fix("PS> Tool -Flag {\(name.rawValue)}", facts: facts)
      #expect(fix.contains("Tool -Flag <\(name.rawValue)>\n"), "\(name) let \(attack) through: \(fix)")
    }
  }

  static let honest: [(FactName, String)] = [
    (.host, "proxy.example.net"), (.host, "my_host"), (.host, "192.0.2.1"), (.host, "2001:db8::1"), (.port, "443"),
    (.address, "2001:db8::1"), (.address, "fe80::1%eth0"), (.proxy, "127.0.0.1:7890"),
    (.proxy, "socks5://127.0.0.1:1080"),
    (.url, "https://proxy.example.net/example.com/m/@v/list?go-get=1"), (.url, "ssh://git.example.com:22/a.git"),
    (.module, "example.com/team/m/v2"), (.module, "@scope/package"), (.module, "org.example:core:1.0"),
    (.version, "v1.2.3-0.20240101000000-0123456789ab"), (.version, "1:2.3~rc1+b2"), (.path, "/etc/ssl/certs/ca.pem"),
    (.path, "go.sum"), (.path, "~/.netrc"), (.image, "registry.example.com/app:1.2@sha256:9b4c"), (.status, "404"),
    (.expected, "h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="), (.interface, "eth0"), (.code, "0x80092012"),
    (.now, "2024-01-01T00:00:00Z"), (.user, "alice"), (.required, "1.21.3"), (.duration, "21s"), (.exit, "128"),
  ]

  @Test("Honest facts are filled in", arguments: honest)
  func honestFacts(_ name: FactName, _ value: String) {
    var facts = Facts()
    facts[name] = value
    #expect(Samples.fix("$ tool {\(name.rawValue)}", facts: facts).contains("tool \(value)\n"))
  }

  @Test("Ports outside the range stay out", arguments: ["0", "65536", "99999999999999999999", "080", "4a"])
  func ports(_ value: String) {
    #expect(Samples.fix("$ nc -z h {port}", facts: Facts([.port: value])).contains("<port>"))
  }

  @Test("A resolver comes without its port into a command")
  func resolver() {
    #expect(Samples.fix("$ dig a @{resolver}", facts: Facts([.resolver: "192.0.2.53:53"])).contains("@192.0.2.53\n"))
  }

  @Test(
    "A fact never becomes the program",
    arguments: [
      "$ {command} --version", "$ sudo {command}", "$ A=b {command}", "$ true && {command}", "$ ./{command}",
      "$ x | {command}",
      "$ bash -c {command}", "PS> & {command}", "$ x $({command})",
    ])
  func program(_ template: String) {
    #expect(Samples.fix(template, facts: Facts([.command: "reboot"])).contains("<command>"))
  }

  @Test(
    "A path never gets under a command that destroys",
    arguments: ["rm -r {path}", "sudo chmod 600 {path}", "echo > {path}"])
  func destructive(_ command: String) {
    #expect(Samples.fix("$ " + command, facts: Facts([.path: "/etc/hosts"])).contains("<path>"))
  }

  @Test("A Windows path is filled into PowerShell")
  func windowsPath() {
    #expect(Samples.fix("PS> Get-Item {path}", facts: Facts([.path: "C:\\go\\bin"])).contains("Get-Item C:\\go\\bin\n"))
  }

  @Test("Code blocks are guarded too")
  func fenced() {
    let fix = Samples.fix("```yaml\nproxy: {proxy}\n```", facts: Facts([.proxy: "a: b\n  run: reboot"]))
    #expect(fix.contains("proxy: <proxy>\n"))
  }

  @Test("Code of several parts inside a sentence is guarded too")
  func inlineCommand() {
    #expect(
      Samples.fix("Run `dig {host}` first.", facts: Facts([.host: "a; reboot"])).contains("Run `dig <host>` first."))
  }

  @Test("A redacted fact does not get into a command")
  func redacted() {
    let fix = Samples.fix("$ curl {url}", facts: Facts([.url: "https://alice:tulip9@example.com/"]))
    #expect(fix.contains("curl <url>\n"))
  }
}
