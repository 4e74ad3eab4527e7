/// How much an archive may unpack to: bounds the work that a decompression bomb can cause.
public struct ArchiveLimits: Sendable, Hashable {
  /// The most bytes of one member.
  public var memberBytes: Int
  /// How many times as large as the packed bytes the unpacked ones may be, taken over the archive.
  public var ratio: Int
  /// Up to so many unpacked bytes the ratio does not matter: logs that repeat themselves pack well.
  public static let freeBytes = 256 * 1024 * 1024

  /// The limits where the user says nothing.
  public static let usual = ArchiveLimits(memberBytes: 1024 * 1024 * 1024, ratio: 200)

  /// Limits from both their parts.
  public init(memberBytes: Int, ratio: Int) {
    self.memberBytes = memberBytes
    self.ratio = ratio
  }

  /// Whether so many unpacked bytes are too many for so many packed ones.
  public func isBomb(unpacked: Int, packed: Int) -> Bool {
    unpacked > Self.freeBytes && unpacked / max(packed, 1) >= ratio
  }

  /// Why a member is given up.
  var memberReason: String { "unpacks to more than \(ByteCount.text(memberBytes)); --max-size allows more" }

  /// Why an archive is given up.
  public var bombReason: String {
    "unpacks to more than \(ratio) times its size, as a decompression bomb does; --max-ratio allows more"
  }
}
