internal import CulpritEngine
internal import CulpritRender
internal import CulpritRules

extension Classifier {
  /// A diagnosis as a document, with the advice of the root cause.
  ///
  /// Everything that comes from the log is made harmless first: control characters become visible, credentials with a known shape become `***`,
  /// and a fact stands in a command only if it has the shape of its kind.
  ///
  /// - Parameters:
  ///   - diagnosis: the verdict of this classifier.
  ///   - format: the format.
  ///   - options: language, platform and looks.
  /// - Returns: the document, which ends in one line feed.
  public func report(
    on diagnosis: Diagnosis, as format: ReportFormat, options: ReportOptions = ReportOptions()
  ) -> String {
    var report = Report(diagnosis: diagnosis)
    if let id = diagnosis.root?.cause.id { report.remedies[id] = engine.rules.remedy(for: id) }
    return format.renderer.render(
      report,
      options: RenderOptions(
        language: options.language, platform: options.platform, allPlatforms: options.allPlatforms,
        style: options.usesColour ? .colour : .plain, width: options.width))
  }
}
