import CulpritModel

extension SummaryComposer {
  /// The title, what was read, and how the logs ended.
  func overview() -> [Block] {
    let title = Labels.fill(labels.title, [number(failed), number(summary.logs)])
    var text = Labels.fill(labels.read, [number(summary.lines), size(summary.bytes)])
    if let times = summary.times { text += " " + Labels.fill(labels.span, [time(times.first), time(times.last)]) }
    var blocks: [Block] = [.heading(level: 1, [.text(title)])]
    if summary.isPartial { blocks.append(.paragraph([.strong([.text(labels.partial)])])) }
    blocks.append(.paragraph([.text(text)]))
    let rows = Diagnosis.Outcome.allCases.map { outcome in
      counted([.text(labels.name(of: outcome))], summary.outcomes[outcome, default: 0], of: summary.logs)
    }
    return blocks + [.table(Table(columns: countedColumns(labels.outcome), rows: rows))]
  }

  /// The root causes.
  func causes() -> [Block] {
    guard !summary.causes.isEmpty else { return [] }
    let hasTimes = summary.causes.contains { $0.times != nil }
    var columns = countedColumns(labels.cause) + [Table.Column(labels.retry)]
    if hasTimes { columns += [Table.Column(labels.firstSeen), Table.Column(labels.lastSeen)] }
    columns.append(Table.Column(labels.example))
    let rows = listedCauses.map { count -> [[Span]] in
      var row = counted([.cause(count.cause.id)], count.logs, of: failed)
      row.append([.text(labels.name(of: count.cause.retry))])
      if hasTimes {
        row += [[.text(count.times.map { time($0.first) } ?? "")], [.text(count.times.map { time($0.last) } ?? "")]]
      }
      row.append([.code("\(count.example.location.name):\(count.example.line.line)")])
      return row
    }
    let blocks: [Block] = [.heading(level: 2, [.text(labels.causes)]), .table(Table(columns: columns, rows: rows))]
    return blocks + more(summary.causes.count - rows.count)
  }

  /// The categories of the root causes.
  func categories() -> [Block] {
    guard !summary.categories.isEmpty else { return [] }
    let sorted = summary.categories.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
    let rows = sorted.map { counted([.code($0.key.rawValue)], $0.value, of: failed) }
    return [
      .heading(level: 2, [.text(labels.categories)]),
      .table(Table(columns: countedColumns(labels.category), rows: rows)),
    ]
  }

  /// Whether trying again can help.
  func retries() -> [Block] {
    guard !summary.retries.isEmpty else { return [] }
    let rows = Retry.allCases.map { retry in
      counted([.text(labels.name(of: retry))], summary.retries[retry, default: 0], of: failed)
    }
    return [
      .heading(level: 2, [.text(labels.retries)]), .table(Table(columns: countedColumns(labels.retry), rows: rows)),
    ]
  }

  /// The hosts and the modules.
  func names() -> [Block] {
    table(of: summary.hosts, title: labels.hosts, column: labels.host)
      + table(of: summary.modules, title: labels.modules, column: labels.module)
  }

  /// What could not be judged.
  func skipped() -> [Block] {
    guard summary.skippedTotal > 0 || summary.binaryFiles > 0 else { return [] }
    var items = summary.skipped.map { skipped -> [Block] in
      [.paragraph([.code(skipped.location.name), .text(labels.colon + skipped.reason)])]
    }
    let more = summary.skippedTotal - summary.skipped.count
    if more > 0 { items.append([.paragraph([.text(Labels.fill(labels.more, [number(more)]))])]) }
    if summary.binaryFiles > 0 {
      items.append([.paragraph([.text(Labels.fill(labels.binary, [number(summary.binaryFiles)]))])])
    }
    return [.heading(level: 2, [.text(labels.skipped)]), .list(start: nil, items: items)]
  }

  private func table(of counts: [BatchSummary.Count], title: String, column: String) -> [Block] {
    guard !counts.isEmpty else { return [] }
    let rows = counts.prefix(Self.listedNames).map { counted([.code($0.name)], $0.logs, of: failed) }
    let blocks: [Block] = [
      .heading(level: 2, [.text(title)]), .table(Table(columns: countedColumns(column), rows: rows)),
    ]
    return blocks + more(counts.count - rows.count)
  }

  /// How many more there are than are listed.
  func more(_ count: Int) -> [Block] {
    count > 0 ? [.paragraph([.text(Labels.fill(labels.more, [number(count)]))])] : []
  }

  private func size(_ bytes: Int) -> String {
    let units = ["B", "KiB", "MiB", "GiB", "TiB"]
    var value = Double(bytes)
    var unit = 0
    while value >= 1_024, unit + 1 < units.count {
      value /= 1_024
      unit += 1
    }
    let tenths = Int((value * 10).rounded())
    return unit == 0 ? "\(bytes) B" : "\(number(tenths / 10)).\(tenths % 10) \(units[unit])"
  }
}
