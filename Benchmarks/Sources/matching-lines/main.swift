// Counts the lines of a log that match at least one pattern: what `rg -c -f` does, with culprit's filter and PCRE2 and nothing else.
//
//   matching-lines PATTERNS LOG
//
// For Benchmarks/compare: equal work for all engines, and counts that must agree. Lines are matched as they are, not normalised.

import CulpritPatterns
import Foundation

guard CommandLine.arguments.count == 3 else {
  FileHandle.standardError.write(Data("usage: matching-lines PATTERNS LOG\n".utf8))
  exit(2)
}

let patternText = try String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8)
let log = try Data(contentsOf: URL(filePath: CommandLine.arguments[2]), options: .alwaysMapped)
let counter = LineCounter(patterns: patternText.split(separator: "\n").map(String.init))
print(log.withUnsafeBytes { counter.count(in: $0) })
