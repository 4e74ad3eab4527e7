internal import CulpritArchive

/// A piece of work for one thread: a file, or some members of a large zip archive.
struct ScanPiece: Sendable {
  /// The file.
  let input: ScanInput
  /// The members, counted from 0; `nil` for all of the file.
  let members: Range<Int>?

  /// How many members make a piece.
  private static let membersPerPiece = 16

  /// The pieces of the inputs, in order.
  ///
  /// Of a zip archive any member can be reached without unpacking those before it, so threads share the members. All else that is packed comes
  /// in one stream, and is one piece. The pieces do not depend on the number of threads.
  static func pieces(of inputs: [ScanInput]) -> [ScanPiece] {
    inputs.flatMap { input -> [ScanPiece] in
      guard input.path.hasZipEnding, let count = members(of: input), count > 2 * membersPerPiece else {
        return [ScanPiece(input: input, members: nil)]
      }
      return stride(from: 0, to: count, by: membersPerPiece).map { start in
        // The last piece takes what the directory did not tell.
        let end = start + membersPerPiece < count ? start + membersPerPiece : Int.max
        return ScanPiece(input: input, members: start..<end)
      }
    }
  }

  private static func members(of input: ScanInput) -> Int? {
    guard let file = try? FileSource(path: input.path) else { return nil }
    return ZipDirectory.read(descriptor: file.descriptor, size: input.size)?.members
  }
}

extension String {
  /// A hint only: whether a file is a zip archive is judged by its content.
  fileprivate var hasZipEnding: Bool { hasSuffix(".zip") || hasSuffix(".ZIP") }
}
