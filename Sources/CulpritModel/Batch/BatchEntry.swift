/// One log of a scan over many, with its verdict.
public struct BatchEntry: Sendable, Hashable {
  /// Where the log was found; `input.name` of the diagnosis is the same place in one piece of text.
  public var location: LogLocation
  /// The verdict.
  public var diagnosis: Diagnosis
  /// The first and the last time that the log's own lines carry; `nil` where they carry none.
  public var times: LogTimes?

  /// An entry from all its parts.
  public init(location: LogLocation, diagnosis: Diagnosis, times: LogTimes? = nil) {
    self.location = location
    self.diagnosis = diagnosis
    self.times = times
  }
}
