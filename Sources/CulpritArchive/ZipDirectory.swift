#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What the directory at the end of a zip archive says: how many members there are, and what they unpack to.
///
/// Read before unpacking, it tells a bomb without lighting it, and how to share the members between threads.
public struct ZipDirectory: Sendable, Hashable {
  /// The number of members, folders included.
  public let members: Int
  /// The sum of their sizes when unpacked, in bytes.
  public let unpackedBytes: Int

  /// The directory of an open file; `nil` where there is none that can be read.
  ///
  /// - Parameters:
  ///   - descriptor: the file; its position does not change.
  ///   - size: its size in bytes.
  /// - Returns: the directory.
  public static func read(descriptor: Int32, size: Int) -> ZipDirectory? {
    let file = Bytes(descriptor: descriptor, size: size)
    guard let place = place(in: file), place.start >= 0, place.length >= 0, place.start <= size - place.length else {
      return nil
    }
    return sum(file, place)
  }

  private struct Place {
    var start: Int
    var length: Int
  }

  /// The end record, or in large archives the one of Zip64, says where the directory lies (APPNOTE.TXT, 4.3.14 to 4.3.16).
  private static func place(in file: Bytes) -> Place? {
    let tailLength = min(file.size, 22 + 65_535)
    guard tailLength >= 22, let tail = file.bytes(at: file.size - tailLength, count: tailLength) else { return nil }
    var offset = tailLength - 22
    while offset >= 0, tail.number(at: offset, bytes: 4) != 0x0605_4B50 { offset -= 1 }
    guard offset >= 0 else { return nil }
    let place = Place(start: tail.number(at: offset + 16, bytes: 4), length: tail.number(at: offset + 12, bytes: 4))
    guard place.start == 0xFFFF_FFFF || place.length == 0xFFFF_FFFF else { return place }
    guard let locator = file.bytes(at: file.size - tailLength + offset - 20, count: 20),
      locator.number(at: 0, bytes: 4) == 0x0706_4B50,
      let record = file.bytes(at: locator.number(at: 8, bytes: 8), count: 56),
      record.number(at: 0, bytes: 4) == 0x0606_4B50
    else { return nil }
    return Place(start: record.number(at: 48, bytes: 8), length: record.number(at: 40, bytes: 8))
  }

  private static func sum(_ file: Bytes, _ place: Place) -> ZipDirectory? {
    var members = 0
    var unpacked = 0
    var window: [UInt8] = []
    var windowStart = place.start
    var position = place.start
    let end = place.start + place.length
    while position + 46 <= end {
      // The longest entry: its fixed part and three fields of 65,535 bytes.
      if position + 46 + 3 * 65_535 > windowStart + window.count, windowStart + window.count < end {
        windowStart = position
        guard let next = file.bytes(at: position, count: min(1 << 20, end - position)) else { return nil }
        window = next
      }
      let at = position - windowStart
      guard window.number(at: at, bytes: 4) == 0x0201_4B50 else { return nil }
      let nameLength = window.number(at: at + 28, bytes: 2)
      let extraLength = window.number(at: at + 30, bytes: 2)
      var size = window.number(at: at + 24, bytes: 4)
      if size == 0xFFFF_FFFF {
        size = zip64Size(in: window, from: at + 46 + nameLength, length: extraLength) ?? size
      }
      members += 1
      let (sum, overflow) = unpacked.addingReportingOverflow(max(0, size))
      unpacked = overflow ? Int.max : sum
      position += 46 + nameLength + extraLength + window.number(at: at + 32, bytes: 2)
    }
    return ZipDirectory(members: members, unpackedBytes: unpacked)
  }

  /// The size of a large member, which comes first in the extra field of Zip64.
  private static func zip64Size(in window: [UInt8], from start: Int, length: Int) -> Int? {
    var place = start
    while place + 4 <= start + length {
      let fieldLength = window.number(at: place + 2, bytes: 2)
      if window.number(at: place, bytes: 2) == 1, fieldLength >= 8 { return window.number(at: place + 4, bytes: 8) }
      place += 4 + fieldLength
    }
    return nil
  }

  private struct Bytes {
    let descriptor: Int32
    let size: Int

    func bytes(at offset: Int, count: Int) -> [UInt8]? {
      guard offset >= 0, count >= 0, offset <= size - count else { return nil }
      var failed = false
      let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
        while initialized < count {
          let read = pread(
            descriptor, buffer.baseAddress.map { $0 + initialized }, count - initialized, off_t(offset + initialized))
          if read < 0, errno == EINTR { continue }
          guard read > 0 else {
            failed = true
            return
          }
          initialized += read
        }
      }
      return failed ? nil : bytes
    }
  }
}

extension [UInt8] {
  /// A little-endian number; 0 where the bytes are not there, and the largest number where it is too large.
  fileprivate func number(at offset: Int, bytes: Int) -> Int {
    guard offset >= 0, offset + bytes <= count else { return 0 }
    var value: UInt64 = 0
    for place in (0..<bytes).reversed() { value = value << 8 | UInt64(self[offset + place]) }
    return Int(clamping: value)
  }
}
