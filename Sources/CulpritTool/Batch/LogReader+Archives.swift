internal import CulpritArchive
internal import CulpritModel
internal import CulpritScan

extension LogReader {
  /// A zip archive whose members are shared between threads.
  struct OpenZip {
    let path: String
    let reader: ArchiveReader
    /// The number of the member that comes next, counted from 0.
    var next = 0
  }

  /// Where in an archive something is read, and how it got there.
  private struct Place {
    let location: LogLocation
    /// How many archives are around it.
    let depth: Int
    let isNamed: Bool
  }

  /// An archive inside an archive is read, a third one is not.
  private static let deepest = 2

  /// Reads the logs in a file that is an archive.
  func readArchive(_ file: FileSource, _ kind: ArchiveKind, input: ScanInput, members: Range<Int>?, emit: Emit) {
    let location = LogLocation(path: input.path)
    let reportsWhole = members?.lowerBound ?? 0 == 0
    do throws(ArchiveProblem) {
      let library = try ArchiveLibrary.shared.get()
      var directory: ZipDirectory?
      if kind == .zip, let size = file.size { directory = ZipDirectory.read(descriptor: file.descriptor, size: size) }
      if let directory, context.limits.isBomb(unpacked: directory.unpackedBytes, packed: file.size ?? 0) {
        throw ArchiveProblem(context.limits.bombReason, endsArchive: true)
      }
      let reader = try ArchiveReader(
        file, library: library, limits: context.limits, hasCheckedDirectory: directory != nil)
      if let members {
        openZip = OpenZip(path: input.path, reader: reader)
        readMembers(members, of: input, emit: emit)
      } else {
        _ = readMembers(of: reader, Place(location: location, depth: 1, isNamed: input.isNamed), emit)
      }
    } catch {
      if reportsWhole { skip(location, error.reason, isNamed: input.isNamed, emit) }
    }
  }

  /// Reads some members of the open zip archive.
  func readMembers(_ members: Range<Int>, of input: ScanInput, emit: Emit) {
    guard let zip = openZip else { return }
    let place = Place(location: LogLocation(path: input.path), depth: 1, isNamed: input.isNamed)
    var next = zip.next
    defer { openZip?.next = next }
    while next < members.upperBound {
      do throws(ArchiveProblem) {
        guard let member = try zip.reader.next() else { return }
        next += 1
        guard next > members.lowerBound else { continue }
        guard read(member, of: zip.reader, place, emit) else { return }
      } catch {
        next += 1
        if next > members.lowerBound { skip(place.location, error.reason, isNamed: place.isNamed, emit) }
        if error.endsArchive { return }
      }
    }
  }

  /// Reads all members of an archive; `false` when nothing more is wanted.
  private func readMembers(of reader: ArchiveReader, _ place: Place, _ emit: Emit) -> Bool {
    var hasMember = false
    while true {
      do throws(ArchiveProblem) {
        guard let member = try reader.next() else { break }
        hasMember = true
        guard read(member, of: reader, place, emit) else { return false }
      } catch {
        guard skip(place.location, error.reason, isNamed: place.isNamed, emit) else { return false }
        if error.endsArchive { return true }
      }
    }
    // A compressed file of nothing is an empty log.
    guard !hasMember, reader.isEmpty else { return true }
    return pass(on: judge(at: place.location) { _ in 0 }, at: place.location, emit)
  }

  /// Reads one member; `false` when nothing more is wanted.
  ///
  /// A member of which a part cannot be read gets no verdict: the end of a log, where a command says how it went, decides.
  private func read(_ member: ArchiveMember, of reader: ArchiveReader, _ place: Place, _ emit: Emit) -> Bool {
    guard member.isFile else { return true }
    var location = place.location
    if let name = member.name {
      guard context.includesHidden || !name.split(separator: "/").contains(where: { $0.hasPrefix(".") && $0 != "." })
      else { return true }
      location.members.append(name)
    }
    if member.isEncrypted { return skip(location, "is encrypted", isNamed: place.isNamed, emit) }
    do throws(ArchiveProblem) {
      let content = try judge(at: location) { (room) throws(ArchiveProblem) in try reader.read(into: room) }
      guard case .archive(_, let beginning) = content else { return pass(on: content, at: location, emit) }
      guard place.depth < Self.deepest else {
        return skip(location, "is an archive within an archive within an archive", isNamed: place.isNamed, emit)
      }
      let inner = try ArchiveReader(
        MemberSource(reader, beginning: beginning), library: ArchiveLibrary.shared.get(), limits: context.limits)
      return readMembers(of: inner, Place(location: location, depth: place.depth + 1, isNamed: place.isNamed), emit)
    } catch {
      return skip(location, error.reason, isNamed: place.isNamed, emit)
    }
  }
}
