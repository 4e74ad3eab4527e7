/// Numbers of the same number of digits behind each other, read where they are, one at a time.
public struct PackedColumn: @unchecked Sendable {
  private let memory: SharedBytes
  private let digits: UnsafeBufferPointer<UInt8>
  private let width: Int

  init(_ digits: UnsafeBufferPointer<UInt8>, width: Int, of memory: SharedBytes) {
    self.memory = memory
    self.digits = digits
    self.width = width
  }

  /// How many numbers there are.
  public var count: Int { digits.count / width }

  /// The number at a place.
  public subscript(index: Int) -> Int {
    precondition(index >= 0 && index < count, "a rule index has fewer numbers")
    return PackedNumber.value(of: UnsafeBufferPointer(rebasing: digits[(index * width)..<((index + 1) * width)]))
  }

  /// All numbers.
  public var numbers: [Int] { (0..<count).map { self[$0] } }
}
