/// Words that ordinary logs are full of. A literal that is made of them alone stops the prefilter all the time.
enum CommonWords {
  private static let words: [StaticString] = [
    "download", "uploading", "loading", "platform", "building", "package", "object", "registry", "request", "https",
    "http", "github", "version",
    "module", "install", "pulling", "warning", "deprecated", "example", "handle", "checksum", "compiling", "compile",
    "testing", "status", "error",
    "timeout", "failed", "failure", "files", "cache", "proxy", "gateway", "connect", "connection", "server", "running",
    "started", "starting",
    "finished", "token", "account", "address", "reading", "writing", "requires", "require", "passed", "trying",
    "attempt", "invalid", "missing",
    "resolve", "resolving", "signature", "release", "feature", "policies", "general", "traffic", "upstream",
    "statuscode", "hostname", "expected",
    "setting", "updating", "created", "creating", "removed", "removing", "complete", "completed", "success",
    "successful", "information",
    "time", "date", "info", "debug", "trace", "level", "message", "action", "project", "source", "target", "string",
    "value", "number", "default",
    "golang.org", "github.com", "go: downloading", "docker", "fetch", "worker", "coverage", "variable", "verifying",
    "already", "exists", "npm warn", "commit", "session", "index", "layer", "queue", "unused", "cached", "extracting",
    "bundle", "checking", "processing", "collecting", "ing http",
  ]

  /// Which hash values of three neighbouring bytes of a common word are taken.
  private static let table: [Bool] = {
    var table = [Bool](repeating: false, count: 1 << 13)
    for word in words {
      let bytes = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
      for start in 0...(bytes.count - 3) { table[hash(bytes[start], bytes[start + 1], bytes[start + 2])] = true }
    }
    return table
  }()

  private static func hash(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    let word = UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
    return Int((word &* 2_654_435_769) >> 19)
  }

  /// How many of the three-byte parts of a text are part of a common word.
  static func share(in text: ArraySlice<UInt8>) -> Int {
    guard text.count >= 3 else { return 0 }
    return (text.startIndex...(text.endIndex - 3)).count { table[hash(text[$0], text[$0 + 1], text[$0 + 2])] }
  }
}
