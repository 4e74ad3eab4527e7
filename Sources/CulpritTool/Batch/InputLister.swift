internal import CulpritModel

/// Finds the files to scan: walks folders, expands patterns, and takes each file once, however many paths lead to it.
///
/// The list of paths is all that grows with the number of files.
struct InputLister {
  /// Whether names that start with a point are taken from folders too.
  let includesHidden: Bool
  /// Files that are not taken from folders, such as the reports that are being written.
  let excluded: Set<FileStatus.Identity>

  /// What was found, in order.
  private(set) var inputs: [ScanInput] = []
  /// What cannot be read, in order.
  private(set) var skipped: [BatchSummary.Skipped] = []
  /// Whether something that the user named cannot be read.
  private(set) var hasUnreadableName = false

  private var seen: Set<FileStatus.Identity> = []

  init(includesHidden: Bool, excluded: Set<FileStatus.Identity> = []) {
    self.includesHidden = includesHidden
    self.excluded = excluded
  }

  /// Takes a path that the user wrote: a file, a folder, `-`, or a pattern.
  ///
  /// - Parameters:
  ///   - argument: the path.
  ///   - isPattern: whether it may be a pattern; a file of that very name goes first.
  mutating func add(_ argument: String, isPattern: Bool = true) {
    if argument == "-" {
      inputs.append(ScanInput(path: "-", size: 0, isNamed: true))
      return
    }
    do throws(SystemError) {
      try add(argument, FileStatus(argument, followsLinks: true))
    } catch {
      if isPattern, let pattern = GlobPattern(argument) {
        expand(pattern, argument)
      } else {
        hasUnreadableName = true
        skip(argument, error.message)
      }
    }
  }

  private mutating func add(_ path: String, _ status: FileStatus) {
    switch status.kind {
    case .file: take(path, status, isNamed: true)
    case .folder: walk(path, status)
    case .link: break
    case .other(let what):
      hasUnreadableName = true
      skip(path, what)
    }
  }

  private mutating func expand(_ pattern: GlobPattern, _ argument: String) {
    let paths = pattern.paths(includesHidden: includesHidden) { folder in
      let names = (try? FolderListing.names(in: folder)) ?? []
      return names.map { name in
        let path = "\(folder)/\(name)"
        // Links to folders are not followed by `**`, so that no loop can arise.
        let kind = (try? FileStatus(path, followsLinks: false))?.kind
        if case .folder = kind { return (name, true) }
        return (name, false)
      }
    }
    guard !paths.isEmpty else {
      hasUnreadableName = true
      skip(argument, "no file matches")
      return
    }
    for path in paths { add(path, isPattern: false) }
  }

  // MARK: Folders

  /// A link that waits until the folder was walked: a file goes by its real path if that lies in the same folder.
  private struct Link {
    let path: String
    let status: FileStatus
    let above: [FileStatus.Identity]
  }

  /// What one walk found, before it is put in order.
  private struct Walk {
    var links: [Link] = []
    var files: [(path: String, status: FileStatus)] = []
    /// Files that links lead to.
    var linkedFiles: [(path: String, status: FileStatus)] = []
    var skips: [(path: String, reason: String)] = []
    var folders: Set<FileStatus.Identity> = []
  }

  private mutating func walk(_ root: String, _ status: FileStatus) {
    var walk = Walk()
    list(root, status.identity, above: [], &walk)
    var next = 0
    while next < walk.links.count {
      follow(walk.links[next], &walk)
      next += 1
    }
    if !walk.linkedFiles.isEmpty {
      let real = Set(walk.files.map(\.status.identity))
      walk.files += walk.linkedFiles.filter { !real.contains($0.status.identity) }
    }
    for file in walk.files.sorted(by: { Self.precedes($0.path, $1.path) }) {
      take(file.path, file.status, isNamed: false)
    }
    for skip in walk.skips.sorted(by: { Self.precedes($0.path, $1.path) }) { self.skip(skip.path, skip.reason) }
  }

  private func list(
    _ folder: String, _ identity: FileStatus.Identity, above: [FileStatus.Identity], _ walk: inout Walk
  ) {
    // A stack and not recursion, so that no depth of folders can exhaust the stack of the thread.
    var pending = [(path: folder, identity: identity, above: above)]
    while let folder = pending.popLast() {
      guard walk.folders.insert(folder.identity).inserted else { continue }
      let names: [String]
      do throws(SystemError) {
        names = try FolderListing.names(in: folder.path)
      } catch {
        walk.skips.append((folder.path, error.message))
        continue
      }
      let above = folder.above + [folder.identity]
      for name in names where includesHidden || !name.hasPrefix(".") {
        let path = folder.path.hasSuffix("/") ? folder.path + name : "\(folder.path)/\(name)"
        do throws(SystemError) {
          let status = try FileStatus(path, followsLinks: false)
          switch status.kind {
          case .file: walk.files.append((path, status))
          case .folder: pending.append((path, status.identity, above))
          case .link:
            walk.links.append(Link(path: path, status: try FileStatus(path, followsLinks: true), above: above))
          case .other(let what): walk.skips.append((path, what))
          }
        } catch {
          walk.skips.append((path, error.message))
        }
      }
    }
  }

  private func follow(_ link: Link, _ walk: inout Walk) {
    switch link.status.kind {
    case .file: walk.linkedFiles.append((link.path, link.status))
    case .folder where link.above.contains(link.status.identity):
      walk.skips.append((link.path, "is a symbolic link to a folder above it"))
    case .folder: list(link.path, link.status.identity, above: link.above, &walk)
    case .other(let what): walk.skips.append((link.path, what))
    case .link: break
    }
  }

  // MARK: Files

  private mutating func take(_ path: String, _ status: FileStatus, isNamed: Bool) {
    if !isNamed, excluded.contains(status.identity) { return }
    guard seen.insert(status.identity).inserted else { return }
    inputs.append(ScanInput(path: path, size: status.size, isNamed: isNamed))
  }

  private mutating func skip(_ path: String, _ reason: String) {
    skipped.append(BatchSummary.Skipped(location: LogLocation(path: path), reason: reason))
  }

  /// The order of a walk: name by name, so that a folder's files stay together.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8) { rank($0) < rank($1) }
  }

  private static func rank(_ byte: UInt8) -> Int { byte == UInt8(ascii: "/") ? -1 : Int(byte) }
}
