/// Bytes that many parts of the program read where they are, instead of copying them. They stay in place as long as this object lives.
public final class SharedBytes: @unchecked Sendable {
  /// The bytes.
  public let bytes: UnsafeBufferPointer<UInt8>
  private let release: (@Sendable (UnsafeBufferPointer<UInt8>) -> Void)?

  /// Takes over bytes.
  ///
  /// - Parameters:
  ///   - bytes: they do not change any more.
  ///   - release: gives the memory back; called once, when nobody holds this object any more.
  public init(
    _ bytes: UnsafeBufferPointer<UInt8>, release: (@Sendable (UnsafeBufferPointer<UInt8>) -> Void)?
  ) {
    self.bytes = bytes
    self.release = release
  }

  /// A text that is part of the program.
  public convenience init(_ text: StaticString) {
    self.init(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount), release: nil)
  }

  /// A copy.
  public convenience init(copying bytes: some Collection<UInt8>) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = copy.initialize(from: bytes)
    self.init(UnsafeBufferPointer(copy)) { $0.deallocate() }
  }

  deinit { release?(bytes) }
}
