"""The command line of `Benchmarks/compare`."""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from . import cases, machine, measuring, patterns, report
from .engines import Toolbox
from .inputs import Inputs

REPOSITORY = Path(__file__).resolve().parents[2]
MIB = 1 << 20


def arguments():
    parser = argparse.ArgumentParser(
        prog="Benchmarks/compare",
        description="Measures culprit beside ripgrep, ugrep, grep, Vectorscan and wc, and prints Markdown tables.",
        epilog="Example: Benchmarks/compare --install --write docs/benchmarks.md",
    )
    parser.add_argument("--culprit", metavar="FILE", help="the program to measure (default: .build-release/culprit-program)")
    parser.add_argument("--baseline", metavar="FILE", help="another build of culprit, measured beside it")
    parser.add_argument("--scratch", metavar="FOLDER", help="where inputs and helpers go, outside the repository (default: a folder in the system's temporary folder; kept for the next run)")
    parser.add_argument("--patterns", metavar="FILE", help="the pattern set, one per line (default: what `culprit rules patterns` prints)")
    parser.add_argument("--sparse", type=int, default=1024, metavar="MIB", help="size of the sparse log (default: 1024)")
    parser.add_argument("--dense", type=int, default=256, metavar="MIB", help="size of the dense log (default: 256)")
    parser.add_argument("--line", type=int, default=200, metavar="MB", help="size of the one-line file (default: 200)")
    parser.add_argument("--files", type=int, default=64, metavar="N", help="number of files in the folder, 8 MiB each (default: 64)")
    parser.add_argument("--stream", type=int, default=0, metavar="GIB", help="also send a stream of this size through a pipe (the target says 10; default: 0, leave out)")
    parser.add_argument("--runs", type=int, default=5, metavar="N", help="runs of each command (default: 5)")
    parser.add_argument("--slow-limit", type=float, default=120, metavar="S", help="a command that takes longer than this is run once only (default: 120)")
    parser.add_argument("--hopeless", type=int, default=1800, metavar="S", help="a command that takes longer than this is ended (default: 1800)")
    parser.add_argument("--seed", type=int, default=1, help="seed of the inputs (default: 1)")
    parser.add_argument("--only", action="append", choices=list(cases.ALL), help="run this case only; may be repeated")
    parser.add_argument("--install", action="store_true", help="install missing competitors with apt-get (needs root)")
    parser.add_argument("--write", metavar="FILE", help="put the result into this Markdown file, between the marks <!-- results --> and <!-- end of results -->")
    return parser.parse_args()


def main():
    options = arguments()
    measuring.HOPELESS = options.hopeless
    scratch = Path(options.scratch or Path(tempfile.gettempdir()) / "culprit-benchmark").resolve()
    if scratch.is_relative_to(REPOSITORY):
        print("compare: the scratch folder must be outside the repository", file=sys.stderr)
        return 2
    scratch.mkdir(parents=True, exist_ok=True)
    # What culprit keeps from run to run is kept here, so that it is the same on every machine.
    os.environ["XDG_CACHE_HOME"] = str(scratch)
    culprit = Path(options.culprit or REPOSITORY / ".build-release/culprit-program").resolve()
    if not culprit.exists():
        print(f"compare: {culprit} is not there; build it with: scripts/culprit --version", file=sys.stderr)
        return 2

    tools = Toolbox(culprit, scratch, install=options.install, baseline=options.baseline)
    all_patterns = patterns.load(options.patterns, tools)
    inputs = Inputs(scratch / "inputs", REPOSITORY / "rules", options)
    common = patterns.settle(all_patterns, tools, scratch)
    selected = options.only or [name for name in cases.ALL if name != "stream" or options.stream]
    results = []
    for name in selected:
        print(f"compare: {name} …", file=sys.stderr)
        results.append(cases.ALL[name](tools, inputs, common, options))

    text = report.markdown(machine.describe(tools), common, tools, results)
    print(text)
    if options.write:
        report.write_into(options.write, text)
    return 0
