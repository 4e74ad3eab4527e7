import CulpritText
import Testing

@Suite struct DisplayTextTests {
  private func excerpt(_ text: String, around focus: Int) -> String {
    Array(text.utf8).withUnsafeBytes { DisplayText.excerpt(of: $0, around: focus) }
  }

  @Test func aShortLineStaysAsItIs() {
    #expect(excerpt("dial tcp: no such host", around: 10) == "dial tcp: no such host")
  }

  /// The password is cut at every place in turn.
  @Test(arguments: 0..<60)
  func aCutNeverLeavesAPartOfAWord(_ shift: Int) {
    let secret = "https://user:Tr0ub4dor-and-3-staples@git.corp.example/x"
    let line =
      String(repeating: "a ", count: 200) + String(repeating: "b", count: shift) + " \(secret) "
      + String(repeating: "c ", count: 100) + "fatal: here " + String(repeating: "d ", count: 400)
    let focus = 400 + shift + secret.count + 202
    let shown = excerpt(line, around: focus)
    #expect(shown.contains("fatal: here"))
    #expect(shown.contains(secret) || !shown.contains("staples"))
  }

  @Test func whatFollowsTheMarkOfASecretGoesWithIt() {
    let line =
      String(repeating: "a ", count: 300) + "Authorization: Bearer s3cr3t-t0k3n done "
      + String(repeating: "c ", count: 500)
    for focus in 700...800 where !excerpt(line, around: focus).contains("Authorization") {
      #expect(!excerpt(line, around: focus).contains("s3cr3t"))
    }
  }
}
