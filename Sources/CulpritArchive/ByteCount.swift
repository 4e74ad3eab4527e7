/// Sizes for messages.
public enum ByteCount {
  /// The size in the largest unit that keeps a whole number before the point, e.g. `1.5 GiB`.
  public static func text(_ bytes: Int) -> String {
    let units = ["bytes", "KiB", "MiB", "GiB", "TiB"]
    var unit = 0
    var scale = 1
    while unit + 1 < units.count, bytes / scale >= 1024 {
      scale *= 1024
      unit += 1
    }
    let tenths = bytes / scale < 100 && unit > 0 ? bytes % scale * 10 / scale : 0
    return "\(bytes / scale)\(tenths > 0 ? ".\(tenths)" : "") \(units[unit])"
  }
}
