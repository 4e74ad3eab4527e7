internal import CulpritArchive
internal import CulpritModel

/// What all threads of a scan share.
struct ScanContext: Sendable {
  let engine: Engine
  let limits: ArchiveLimits
  /// Whether members of archives whose names start with a point are read.
  let includesHidden: Bool
  let counter: ScanCounter
  /// For each format what a log adds to the document, if that depends on nothing but the log.
  let texts: @Sendable (BatchEntry) -> [String?]
}
