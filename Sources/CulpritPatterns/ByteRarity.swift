/// How rare a byte is in logs, on a scale that can be added up: the larger, the rarer.
///
/// The prefilter looks for the rarest part of each literal, so that common words of a build log do not stop it. The order of the
/// letters is that of English text; digits, blanks and punctuation of paths and times are as common in logs as the commonest letters.
enum ByteRarity {
  private static let commonestFirst: StaticString =
    " e0t1a2osnir:.-/l3d45c6u7m89pf=_g[]h,\"by()v'>w+@#;k*%{}x|jzq<$!?&~^`\\"

  private static let table: [UInt8] = {
    // A byte that is not in the list (control characters, anything outside ASCII) is rarer than all of the list.
    var table = [UInt8](repeating: 80, count: 256)
    for index in 0..<commonestFirst.utf8CodeUnitCount {
      let byte = commonestFirst.utf8Start[index]
      table[Int(byte)] = UInt8(index + 1)
    }
    return table
  }()

  /// The rarity of a text, which is folded to lower case.
  static func sum(of text: ArraySlice<UInt8>) -> Int { text.reduce(0) { $0 + Int(table[Int($1)]) } }
}
