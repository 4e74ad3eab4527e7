import CulpritModel
import CulpritScan

/// Small logs for the micro-benchmarks; always the same.
enum SampleLog {
  private static let ordinary = [
    "go: downloading golang.org/x/net v0.30.0",
    "=== RUN   TestLedger/case_17",
    "[ 812/4000] Building CXX object src/store/CMakeFiles/store.dir/shard_12.cc.o",
    "time=\"2026-03-21T02:47:04Z\" level=info msg=\"bundle handled\" path=/v1/ledger/50817 status=200 duration=36ms",
    "npm http fetch GET 200 https://registry.npmjs.org/left-queue 81ms (cache hit)",
    "   Compiling ledger-request v1.15.2 (/src/platform/crates/ledger)",
    "-rw-r--r-- 1 runner docker 48213 Mar 21 02:47 dist/assets/index-5f3a9c21.js",
  ]

  private static let failures = [
    "go: example.com/m@v1.0.0: Get \"https://proxy.example.net/x\": dial tcp: lookup proxy.example.net on 10.0.0.2:53: no such host",
    "curl: (7) Failed to connect to files.example.net port 443 after 12 ms: Connection refused",
    "fatal: unable to access 'https://git.example.net/team/app.git/': SSL certificate problem: unable to get local issuer certificate",
    "npm error code ETIMEDOUT",
  ]

  static func bytes(lines: Int, failureEvery period: Int?) -> [UInt8] {
    var text: [UInt8] = []
    for number in 0..<lines {
      let isFailure = period.map { number % $0 == 0 } ?? false
      text += (isFailure ? failures[number / 2 % failures.count] : ordinary[number % ordinary.count]).utf8
      text.append(UInt8(ascii: "\n"))
    }
    return text
  }

  static func observations(of log: [UInt8], plan: ScanPlan) -> Observations {
    var scanner = LogScanner(name: "sample", plan: plan)
    log.withUnsafeBytes { scanner.feed($0) }
    return scanner.finish()
  }
}
