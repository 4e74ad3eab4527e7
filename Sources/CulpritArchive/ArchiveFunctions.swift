#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The functions of libarchive that are used, by their names in `archive.h` and `archive_entry.h`.
///
/// The library is opened when the first archive is met and not linked: it brings some fifteen other libraries, which every start of the program
/// would pay for. Only the formats that logs come in are switched on, since each parser is a door for hostile input.
struct ArchiveFunctions: Sendable {
  typealias Archive = OpaquePointer
  typealias Entry = OpaquePointer
  typealias Setup = @convention(c) (Archive?) -> CInt
  typealias Read = @convention(c) (Archive?, UnsafeMutableRawPointer?, UnsafeMutablePointer<UnsafeRawPointer?>?) -> Int
  typealias Seek = @convention(c) (Archive?, UnsafeMutableRawPointer?, Int64, CInt) -> Int64

  // Results of libarchive's functions.
  static let end: CInt = 1
  static let ok: CInt = 0
  static let retry: CInt = -10
  static let warning: CInt = -20
  static let fatal: CInt = -30
  // Formats and file types.
  static let zipFormat: CInt = 0x50000
  static let emptyFormat: CInt = 0x60000
  static let rawFormat: CInt = 0x90000
  static let formatMask: CInt = 0xFF0000
  static let fileTypeMask: UInt32 = 0o170000
  static let regularFile: UInt32 = 0o100000

  let new: @convention(c) () -> Archive?
  let free: Setup
  let supports: [Setup]
  let setOptions: @convention(c) (Archive?, UnsafePointer<CChar>?) -> CInt
  let setReadCallback: @convention(c) (Archive?, Read?) -> CInt
  let setSeekCallback: @convention(c) (Archive?, Seek?) -> CInt
  let appendCallbackData: @convention(c) (Archive?, UnsafeMutableRawPointer?) -> CInt
  let open: Setup
  let nextHeader: @convention(c) (Archive?, UnsafeMutablePointer<Entry?>?) -> CInt
  let readData: @convention(c) (Archive?, UnsafeMutableRawPointer?, Int) -> Int
  let errorString: @convention(c) (Archive?) -> UnsafePointer<CChar>?
  let format: Setup
  let pathname: @convention(c) (Entry?) -> UnsafePointer<CChar>?
  let hardlink: @convention(c) (Entry?) -> UnsafePointer<CChar>?
  let fileType: @convention(c) (Entry?) -> UInt32
  let size: @convention(c) (Entry?) -> Int64
  let hasSize: @convention(c) (Entry?) -> CInt
  let isDataEncrypted: @convention(c) (Entry?) -> CInt

  private static let supported = [
    "archive_read_support_format_zip", "archive_read_support_format_tar", "archive_read_support_format_raw",
    "archive_read_support_format_empty", "archive_read_support_filter_gzip", "archive_read_support_filter_bzip2",
    "archive_read_support_filter_xz", "archive_read_support_filter_zstd",
  ]

  /// The functions of an opened library; `nil` when it is too old to have them all.
  init?(in library: UnsafeMutableRawPointer) {
    var isComplete = true
    func find<Function>(_ name: String) -> Function? {
      guard let address = dlsym(library, name) else {
        isComplete = false
        return nil
      }
      return unsafeBitCast(address, to: Function.self)
    }
    let supports: [Setup?] = Self.supported.map { find($0) }
    guard let new: @convention(c) () -> Archive? = find("archive_read_new"),
      let free: Setup = find("archive_read_free"),
      let setOptions: @convention(c) (Archive?, UnsafePointer<CChar>?) -> CInt = find("archive_read_set_options"),
      let setReadCallback: @convention(c) (Archive?, Read?) -> CInt = find("archive_read_set_read_callback"),
      let setSeekCallback: @convention(c) (Archive?, Seek?) -> CInt = find("archive_read_set_seek_callback"),
      let appendCallbackData: @convention(c) (Archive?, UnsafeMutableRawPointer?) -> CInt = find(
        "archive_read_append_callback_data"),
      let open: Setup = find("archive_read_open1"),
      let nextHeader: @convention(c) (Archive?, UnsafeMutablePointer<Entry?>?) -> CInt = find(
        "archive_read_next_header"),
      let readData: @convention(c) (Archive?, UnsafeMutableRawPointer?, Int) -> Int = find("archive_read_data"),
      let errorString: @convention(c) (Archive?) -> UnsafePointer<CChar>? = find("archive_error_string"),
      let format: Setup = find("archive_format"),
      let pathname: @convention(c) (Entry?) -> UnsafePointer<CChar>? = find("archive_entry_pathname"),
      let hardlink: @convention(c) (Entry?) -> UnsafePointer<CChar>? = find("archive_entry_hardlink"),
      let fileType: @convention(c) (Entry?) -> UInt32 = find("archive_entry_filetype"),
      let size: @convention(c) (Entry?) -> Int64 = find("archive_entry_size"),
      let hasSize: @convention(c) (Entry?) -> CInt = find("archive_entry_size_is_set"),
      let isDataEncrypted: @convention(c) (Entry?) -> CInt = find("archive_entry_is_data_encrypted"), isComplete
    else { return nil }
    self.new = new
    self.free = free
    self.supports = supports.compactMap { $0 }
    self.setOptions = setOptions
    self.setReadCallback = setReadCallback
    self.setSeekCallback = setSeekCallback
    self.appendCallbackData = appendCallbackData
    self.open = open
    self.nextHeader = nextHeader
    self.readData = readData
    self.errorString = errorString
    self.format = format
    self.pathname = pathname
    self.hardlink = hardlink
    self.fileType = fileType
    self.size = size
    self.hasSize = hasSize
    self.isDataEncrypted = isDataEncrypted
  }
}
