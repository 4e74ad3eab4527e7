import CulpritModel

/// The figures of a run over the corpus, as text.
struct AccuracyTable {
  private let rows: [(log: RecordedLog, found: String, diagnosis: Diagnosis)]

  init(_ rows: [(RecordedLog, String, Diagnosis)]) {
    self.rows = rows.map { (log: $0.0, found: $0.1, diagnosis: $0.2) }
  }

  var text: String {
    var lines = ["corpus: \(rows.count) logs"]
    for part in [RecordedLog.Part.learn, .check] {
      let mine = rows.filter { $0.log.part == part }
      let category = mine.filter { $0.found == $0.log.label }.count
      let cause = mine.filter { $0.diagnosis.root?.cause.id == $0.log.cause && $0.diagnosis.outcome == $0.log.outcome }
        .count
      lines.append("  \(part.rawValue): category \(category) of \(mine.count), cause \(cause) of \(mine.count)")
    }
    let sure = rows.filter { $0.diagnosis.root?.confidence == .high }
    lines.append("  high confidence: \(sure.filter { $0.found == $0.log.label }.count) right of \(sure.count)")
    lines.append("confusion (row: expected, column: found, diagonal included):")
    for label in Set(rows.map(\.log.label)).sorted() {
      let found = Dictionary(grouping: rows.filter { $0.log.label == label }, by: \.found).mapValues(\.count)
      lines.append(
        "  \(label): " + found.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
    }
    let missed = rows.filter { $0.diagnosis.root?.cause.id != $0.log.cause || $0.diagnosis.outcome != $0.log.outcome }
    lines.append(missed.isEmpty ? "nothing was missed" : "missed:")
    for row in missed {
      lines.append(
        "  \(row.log.name): expected \(row.log.cause?.description ?? row.log.label), found \(row.diagnosis.root?.cause.id.description ?? row.found)"
      )
    }
    return lines.joined(separator: "\n")
  }
}
