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
    guard let program = programIdentity, layers.allSatisfy({ !$0.sources.isEmpty }) else { return nil }
    var key: [UInt8] = []
    func append(_ part: some Collection<UInt8>) {
      withUnsafeBytes(of: UInt64(part.count).littleEndian) { key.append(contentsOf: $0) }
      key.append(contentsOf: part)
    }
    append(program.utf8)
    for layer in layers {
      append(layer.origin.rawValue.utf8)
      // Without the number, the files of one layer could be taken for those of the next.
      append(String(layer.sources.count).utf8)
      for source in layer.sources {
        append(source.name.utf8)
        append(source.path.utf8)
        append(source.bytes)
      }
    }
    return key
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
  static func text(in bytes: [UInt8], for key: [UInt8]) -> ArraySlice<UInt8>? {
    let start = headLength + key.count
    guard bytes.count > start else { return nil }
    let isValid = bytes.withUnsafeBufferPointer { file in
      let head = UnsafeRawBufferPointer(file)
      let length = UInt64(littleEndian: head.loadUnaligned(fromByteOffset: 0, as: UInt64.self))
      let sum = UInt64(littleEndian: head.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      guard length == UInt64(key.count) else { return false }
      let isForKey = key.withUnsafeBytes { key in
        guard let kept = head.baseAddress, let wanted = key.baseAddress else { return false }
        return memcmp(kept + headLength, wanted, key.count) == 0
      }
      return isForKey && checksum(of: UnsafeBufferPointer(rebasing: file[start...])) == sum
    }
    return isValid ? bytes[start...] : nil
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
