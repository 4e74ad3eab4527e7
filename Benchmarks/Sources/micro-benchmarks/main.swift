// Micro-benchmarks of the parts of the engine: `swift run -c release micro-benchmarks`.

import Benchmark
import CulpritBuiltinRules
import CulpritInference
import CulpritModel
import CulpritPatterns
import CulpritRules
import CulpritScan

let rules = BuiltinRules.load()
let plan = ScanPlan(rules)
let quiet = SampleLog.bytes(lines: 20_000, failureEvery: nil)
let dense = SampleLog.bytes(lines: 2_000, failureEvery: 2)
let observations = SampleLog.observations(of: dense, plan: plan)
let diagnoser = Diagnoser { rules.cause($0) }

// How long the program thinks before it reads the first byte.
benchmark("parse: read the rule index") { _ = BuiltinRules.load() }
benchmark("parse: arrange the rules for scanning") { _ = ScanPlan(rules) }

// Ordinary lines: nearly all of the time of a large log.
benchmark("filter: 20,000 ordinary lines") { _ = SampleLog.observations(of: quiet, plan: plan) }

// Failure lines: normalising, PCRE2, facts.
benchmark("confirm: 2,000 lines, every second a failure") { _ = SampleLog.observations(of: dense, plan: plan) }

benchmark("infer: the verdict on 1,000 failures") { _ = diagnoser.diagnose(observations) }

Benchmark.main()
