internal import CPCRE2

/// What is known of the regular expression library in use.
public enum PatternLibrary {
  /// The version of PCRE2, e.g. `10.42 2022-12-11`.
  public static var version: String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { buffer in
      let length = pcre2_config_8(UInt32(PCRE2_CONFIG_VERSION), buffer.baseAddress)
      return length > 1 ? String(decoding: buffer.prefix(Int(length) - 1), as: UTF8.self) : "unknown"
    }
  }

  /// Whether PCRE2 was built with a compiler to machine code for this kind of processor.
  public static var hasJIT: Bool {
    var available: UInt32 = 0
    return pcre2_config_8(UInt32(PCRE2_CONFIG_JIT), &available) >= 0 && available == 1
  }

  /// Whether patterns are compiled to machine code here; a hardened kernel may forbid what PCRE2 is able to do.
  public static var makesMachineCode: Bool {
    (try? CompiledPattern("a", usesJIT: true))?.isJIT == true
  }
}
