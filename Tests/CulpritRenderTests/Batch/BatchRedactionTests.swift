import CulpritModel
import CulpritRender
import Testing

@Suite("Credentials are in no output")
struct BatchRedactionTests {
  private static let renderers: [any ReportRenderer] = [MarkdownRenderer(), TextRenderer(), JSONRenderer()]

  @Test("The table has at least thirty shapes")
  func table() {
    #expect(RedactorTests.secrets.count >= 30)
  }

  @Test("In no format for many logs", arguments: BatchSamples.kinds)
  func batch(_ kind: BatchFormatKind) {
    for (text, secret) in RedactorTests.secrets {
      let document = BatchSamples.document(kind, of: [BatchSamples.failure(saying: text), unknown(text)])
      #expect(!document.contains(secret), "\(kind) shows \(secret)")
    }
  }

  @Test("In no format for one log", arguments: RedactorTests.secrets)
  func single(_ sample: (text: String, secret: String)) {
    for renderer in Self.renderers {
      for report in [BatchSamples.failure(saying: sample.text).report, unknown(sample.text).report] {
        #expect(!renderer.render(report, options: RenderOptions()).contains(sample.secret))
      }
    }
  }

  @Test("They stay where somebody asks for the bare text", arguments: BatchSamples.kinds)
  func bare(_ kind: BatchFormatKind) {
    let logs = [BatchSamples.failure(saying: "password=tulip9")]
    #expect(BatchSamples.document(kind, of: logs, options: RenderOptions(redacts: false)).contains("tulip9"))
  }

  @Test("They stay in a report that is to be bare")
  func bareReport() {
    for renderer in Self.renderers {
      let report = BatchSamples.failure(saying: "password=tulip9").report
      #expect(renderer.render(report, options: RenderOptions(redacts: false)).contains("tulip9"))
    }
  }

  private func unknown(_ text: String) -> BatchSamples.Log { BatchSamples.log(Samples.unknown(text)) }
}
