import Culprit
import Testing

@Suite struct ReportTests {
  static let classifier = Classifier()

  @Test func everyFormatNamesTheCause() {
    let diagnosis = Self.classifier.diagnose(ClassifierTests.failing)
    for format in ReportFormat.allCases {
      let report = Self.classifier.report(on: diagnosis, as: format)
      #expect(report.contains("dns/unresolved"))
      #expect(report.hasSuffix("\n") && !report.hasSuffix("\n\n"))
    }
  }

  @Test func optionsChangeTheReport() {
    let diagnosis = Self.classifier.diagnose(ClassifierTests.failing)
    var options = ReportOptions()
    options.language = .chinese
    #expect(Self.classifier.report(on: diagnosis, as: .markdown, options: options).contains("## 解决办法"))
    options = ReportOptions()
    options.usesColour = true
    #expect(Self.classifier.report(on: diagnosis, as: .text, options: options).contains("\u{1B}["))
  }

  @Test func credentialsAreNotShown() {
    let log = "curl: (6) Could not resolve host: a.example https://me:s3cretword@a.example/\n"
    let report = Self.classifier.report(on: Self.classifier.diagnose(log), as: .markdown)
    #expect(!report.contains("s3cretword"))
  }
}
