import Culprit
import Testing

/// The library as a client sees it: nothing but `import Culprit`, with MemberImportVisibility on.
@Suite struct ClassifierTests {
  static let classifier = Classifier()
  static let failing = "curl: (6) Could not resolve host: a.example\n"

  @Test func aTextIsJudged() throws {
    let diagnosis = Self.classifier.diagnose(Self.failing, name: "curl.log")
    let root = try #require(diagnosis.root)
    #expect(diagnosis.outcome == .failure)
    #expect(root.cause.id.category == .dns)
    #expect(root.facts[.host] == "a.example")
    #expect(root.evidence.first?.line == 1)
    #expect(diagnosis.input.name == "curl.log")
  }

  @Test func bytesTextAndFileGetTheSameVerdict() throws {
    let path = try ScratchFolder().write(Self.failing, to: "curl.log")
    let text = Self.classifier.diagnose(Self.failing, name: path)
    #expect(Self.classifier.diagnose(Array(Self.failing.utf8), name: path) == text)
    #expect(Self.classifier.diagnose(Self.failing.utf8.lazy.map { $0 }, name: path) == text)
    #expect(try Self.classifier.diagnose(contentsOf: path) == text)
  }

  @Test func utf16IsRead() {
    let bytes: [UInt8] = Self.failing.utf16.reduce(into: [0xFF, 0xFE]) { bytes, unit in
      bytes.append(UInt8(unit & 0xFF))
      bytes.append(UInt8(unit >> 8))
    }
    #expect(Self.classifier.diagnose(bytes).root?.facts[.host] == "a.example")
  }

  @Test func aFileThatIsNotThereIsNamed() {
    #expect(throws: FileError.self) { try Self.classifier.diagnose(contentsOf: "/nowhere/a.log") }
    do {
      _ = try Self.classifier.diagnose(contentsOf: "/nowhere/a.log")
    } catch {
      #expect(error.path == "/nowhere/a.log" && !error.reason.isEmpty)
    }
  }

  @Test func aFolderIsNoLog() {
    #expect(throws: FileError.self) { try Self.classifier.diagnose(contentsOf: "/tmp") }
  }

  @Test func causesAndAdviceCanBeLookedUp() throws {
    let id = try #require(CauseID("dns/unresolved"))
    #expect(Self.classifier.causes.contains { $0.id == id })
    #expect(Self.classifier.cause(id)?.stage == .name)
    #expect(Self.classifier.remedy(for: id)?.text(.fix) != nil)
    #expect(Self.classifier.cause(CauseID(category: .dns, slug: "no-such-rule")) == nil)
  }

  @Test func oneClassifierServesManyTasks() async {
    let hosts = (0..<200).map { "host\($0).example" }
    let found = await withTaskGroup(of: String?.self, returning: Set<String>.self) { group in
      for host in hosts {
        group.addTask {
          Self.classifier.diagnose("curl: (6) Could not resolve host: \(host)\n").root?.facts[.host]
        }
      }
      return await group.reduce(into: []) { if let host = $1 { $0.insert(host) } }
    }
    #expect(found == Set(hosts))
  }
}
