internal import CulpritText

/// Many rule files in one text: before each file a line with `@` and its path below the rules root.
///
/// No rule file has an `@` at the margin, where only keywords and comments stand.
public enum RuleArchive {
  /// The archive of the files.
  public static func write(_ sources: [RuleSource]) -> String {
    sources.map { source in
      let text = String(decoding: source.bytes, as: UTF8.self)
      return "@\(source.path)\n\(text.hasSuffix("\n") ? text : text + "\n")"
    }.joined()
  }

  /// One file of an archive, by its path; `nil` if it is not there.
  public static func file(_ path: String, in archive: UnsafeBufferPointer<UInt8>) -> RuleSource? {
    let mark = Array("@\(path)\n".utf8)
    var start = 0
    while start + mark.count <= archive.count {
      if archive[start] == UInt8(ascii: "@"), archive[start..<(start + mark.count)].elementsEqual(mark) {
        let bytes = archive[(start + mark.count)..<end(ofFileFrom: start + mark.count, in: archive)]
        return RuleSource(name: "rules/\(path)", path: path, bytes: Array(bytes))
      }
      start = end(ofFileFrom: start + 1, in: archive)
    }
    return nil
  }

  /// The paths of all files, in the order of the archive.
  public static func paths(in archive: UnsafeBufferPointer<UInt8>) -> [String] {
    var paths: [String] = []
    forEachFile(in: archive) { path, _ in paths.append(path) }
    return paths
  }

  /// All files, in the order of the archive.
  public static func files(in archive: UnsafeBufferPointer<UInt8>) -> [RuleSource] {
    var files: [RuleSource] = []
    forEachFile(in: archive) { path, range in
      files.append(RuleSource(name: "rules/\(path)", path: path, bytes: Array(archive[range])))
    }
    return files
  }

  private static func forEachFile(in archive: UnsafeBufferPointer<UInt8>, _ body: (String, Range<Int>) -> Void) {
    var start = 0
    while start < archive.count {
      let lineEnd = archive[start...].firstIndex(of: UInt8(ascii: "\n")) ?? archive.count
      let next = end(ofFileFrom: lineEnd, in: archive)
      body(String(decoding: archive[(start + 1)..<lineEnd], as: UTF8.self), min(lineEnd + 1, next)..<next)
      start = next
    }
  }

  /// Where the next `@` at a margin stands, or the end.
  private static func end(ofFileFrom start: Int, in archive: UnsafeBufferPointer<UInt8>) -> Int {
    var index = start
    while let mark = ByteSearch.first(
      UInt8(ascii: "@"), in: UnsafeRawBufferPointer(archive), index..<archive.count)
    {
      if mark > 0, archive[mark - 1] == UInt8(ascii: "\n") { return mark }
      index = mark + 1
    }
    return archive.count
  }
}
