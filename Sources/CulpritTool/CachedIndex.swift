internal import CulpritRules

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The content of a file of `RuleCache`: the length of the key, a checksum of the text, the key, the text of the index.
///
/// The key is everything on which the text depends, word for word rather than as a hash: the program, and the names and the bytes of all rule files.
enum CachedIndex {
  private static let headLength = 16

  /// What the index of these rules depends on; `nil` where the program cannot find itself, or where rules are only being tried.
  static func key(of layers: [RuleLayer]) -> [UInt8]? {
    var key: [UInt8] = []
    let isKnown = forEachPart(ofKeyFor: layers) { key.append(contentsOf: $0) }
    return isKnown ? key : nil
  }

  /// Gives the key part by part, since it is as long as all rule files together; `false` where there is none.
  private static func forEachPart(ofKeyFor layers: [RuleLayer], _ body: (UnsafeRawBufferPointer) -> Void) -> Bool {
    guard let program = programIdentity, layers.allSatisfy({ !$0.sources.isEmpty }) else { return false }
    func give(_ part: UnsafeRawBufferPointer) {
      withUnsafeBytes(of: UInt64(part.count).littleEndian, body)
      body(part)
    }
    func give(_ text: String) {
      var text = text
      text.withUTF8 { give(UnsafeRawBufferPointer($0)) }
    }
    give(program)
    for layer in layers {
      give(layer.origin.rawValue)
      // Without the number, the files of one layer could be taken for those of the next.
      give(String(layer.sources.count))
      for source in layer.sources {
        give(source.name)
        give(source.path)
        source.bytes.withUnsafeBytes { give($0) }
      }
    }
    return true
  }

  /// The content of the file for an index.
  static func bytes(of text: UnsafeBufferPointer<UInt8>, for key: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(headLength + key.count + text.count)
    for number in [UInt64(key.count), checksum(of: text)] {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
    bytes.append(contentsOf: key)
    bytes.append(contentsOf: text)
    return bytes
  }

  /// The text of the index in a file; `nil` when it was written for something else, or not to its end.
  static func text(in file: UnsafeRawBufferPointer, for layers: [RuleLayer]) -> UnsafeBufferPointer<UInt8>? {
    guard let base = file.baseAddress, file.count > headLength else { return nil }
    let length = UInt64(littleEndian: file.loadUnaligned(fromByteOffset: 0, as: UInt64.self))
    let sum = UInt64(littleEndian: file.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    guard length <= file.count - headLength else { return nil }
    let end = headLength + Int(length)
    var offset = headLength
    var isEqual = true
    let isKnown = forEachPart(ofKeyFor: layers) { part in
      guard isEqual, let start = part.baseAddress else { return }
      isEqual = part.count <= end - offset && memcmp(base + offset, start, part.count) == 0
      offset += part.count
    }
    guard isKnown, isEqual, offset == end else { return nil }
    let text = UnsafeRawBufferPointer(rebasing: file[end...]).bindMemory(to: UInt8.self)
    return checksum(of: text) == sum ? text : nil
  }

  private static func checksum(of text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var sum = Checksum()
    sum.add(text)
    return sum.value
  }

  /// What tells this build of the program from every other: which file it is, how large, and when it was written.
  private static let programIdentity: String? = {
    var status = stat()
    guard stat(ProgramPath.own, &status) == 0 else { return nil }
    #if canImport(Glibc)
      let time = status.st_mtim
    #else
      let time = status.st_mtimespec
    #endif
    return "\(status.st_dev) \(status.st_ino) \(status.st_size) \(time.tv_sec) \(time.tv_nsec)"
  }()
}
