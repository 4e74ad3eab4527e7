internal import CPCRE2

/// PCRE2's code for one pattern, with its table of named groups.
///
/// Safe to share between threads: PCRE2 does not change compiled code, and everything else is constant.
final class CompiledPattern: @unchecked Sendable {
  /// A group with a name. With `(?|…)` or repeated names several groups can have the same name.
  struct Group {
    let name: String
    let number: Int
  }

  let groups: [Group]
  /// PCRE2's code; lives as long as this object.
  let code: OpaquePointer
  /// Whether machine code was made.
  let isJIT: Bool

  /// Compiles.
  ///
  /// - Parameters:
  ///   - source: the expression.
  ///   - usesJIT: whether to make machine code, where the machine offers it. That takes as long as some dozen matches of the interpreter.
  /// - Throws: PCRE2's message and offset when the expression is not valid.
  ///
  /// Repeated group names are allowed, because several alternatives capture the same fact. Lines may hold invalid UTF-8,
  /// which matches nothing.
  init(_ source: String, usesJIT: Bool) throws(PatternError) {
    var errorNumber: Int32 = 0
    var errorOffset = 0
    var text = source
    let code = text.withUTF8 { bytes in
      pcre2_compile_8(
        bytes.baseAddress, bytes.count, PCRE2_UTF | PCRE2_MATCH_INVALID_UTF | PCRE2_DUPNAMES | PCRE2_NEVER_BACKSLASH_C,
        &errorNumber, &errorOffset, nil)
    }
    guard let code else {
      throw PatternError(message: Self.message(for: errorNumber), offset: errorOffset)
    }
    self.code = code
    groups = Self.groups(of: code)
    // Without JIT (a hardened kernel may forbid it) the interpreter does the same work, only slower.
    isJIT = usesJIT && pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE) == 0
  }

  deinit { pcre2_code_free_8(code) }

  func firstMatch(in line: UnsafeRawBufferPointer, using scratch: MatchScratch) -> MatchOutcome {
    let bytes = line.bindMemory(to: UInt8.self)
    let count = pcre2_match_8(code, bytes.baseAddress, bytes.count, 0, 0, scratch.matchData, scratch.matchContext)
    guard count >= 0 else { return count == PCRE2_ERROR_NOMATCH ? .noMatch : .limitReached }
    guard let offsets = pcre2_get_ovector_pointer_8(scratch.matchData) else { return .noMatch }
    // Zero means that there were more groups than the match data can hold; the first ones are there all the same.
    let reported = count == 0 ? Int(MatchScratch.groupLimit) : Int(count)
    var captures: [PatternMatch.Capture] = []
    for group in groups where group.number < reported {
      let start = offsets[2 * group.number]
      let end = offsets[2 * group.number + 1]
      guard start != culprit_pcre2_unset(), start < end, !captures.contains(where: { $0.name == group.name }) else {
        continue
      }
      captures.append(PatternMatch.Capture(name: group.name, range: start..<end))
    }
    // \K can put the start behind the end; such a match is reported as empty.
    return .match(PatternMatch(range: offsets[0]..<max(offsets[0], offsets[1]), captures: captures))
  }

  private static func message(for errorNumber: Int32) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { buffer in
      let length = pcre2_get_error_message_8(errorNumber, buffer.baseAddress, buffer.count)
      return length > 0 ? String(decoding: buffer.prefix(Int(length)), as: UTF8.self) : "error \(errorNumber)"
    }
  }

  private static func groups(of code: OpaquePointer) -> [Group] {
    var count: UInt32 = 0
    var entrySize: UInt32 = 0
    var table: UnsafePointer<UInt8>?
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMECOUNT), &count)
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMEENTRYSIZE), &entrySize)
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
    guard let table else { return [] }
    return (0..<Int(count)).map { index in
      // An entry is the group number in two bytes, most significant first, and the name, ended by a zero (pcre2api(3)).
      let entry = table + index * Int(entrySize)
      let number = Int(entry[0]) << 8 | Int(entry[1])
      return Group(name: String(cString: entry + 2), number: number)
    }.sorted { $0.number < $1.number }
  }
}
