/// Undoes the character references of HTML and XML in lines that were copied out of a page or a report.
///
/// Only those are known that stand for characters which the literals of the prefilter avoid (`RequiredLiterals`): with any other, a line would match whose
/// literal the prefilter cannot see.
enum CharacterReferences {
  private static let known: [(reference: StaticString, character: UInt8)] = [
    ("&quot;", UInt8(ascii: "\"")), ("&#34;", UInt8(ascii: "\"")), ("&#x22;", UInt8(ascii: "\"")),
    ("&apos;", UInt8(ascii: "'")), ("&#39;", UInt8(ascii: "'")), ("&#x27;", UInt8(ascii: "'")),
    ("&#039;", UInt8(ascii: "'")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
    ("&#x2F;", UInt8(ascii: "/")), ("&#47;", UInt8(ascii: "/")), ("&#x60;", UInt8(ascii: "`")),
    ("&#96;", UInt8(ascii: "`")), ("&amp;", UInt8(ascii: "&")),
  ]

  /// Whether such a reference stands in a line.
  static func occur(in line: UnsafeRawBufferPointer) -> Bool {
    var from = 0
    while let place = ByteSearch.first(UInt8(ascii: "&"), in: line, from..<line.count) {
      if character(at: place, in: line) != nil { return true }
      from = place + 1
    }
    return false
  }

  /// Writes a line with the references undone, each once: `&amp;quot;` becomes `&quot;`.
  static func undo(_ line: UnsafeRawBufferPointer, into output: inout [UInt8]) {
    output.removeAll(keepingCapacity: true)
    output.reserveCapacity(line.count)
    var offset = 0
    while offset < line.count {
      if line[offset] == UInt8(ascii: "&"), let found = character(at: offset, in: line) {
        output.append(found.character)
        offset += found.length
      } else {
        output.append(line[offset])
        offset += 1
      }
    }
  }

  private static func character(
    at offset: Int, in line: UnsafeRawBufferPointer
  ) -> (character: UInt8, length: Int)? {
    var cursor = ByteCursor(line)
    cursor.position = offset
    guard let found = known.first(where: { cursor.isAt($0.reference) }) else { return nil }
    return (found.character, found.reference.utf8CodeUnitCount)
  }
}
