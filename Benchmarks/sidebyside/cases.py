"""The measurements: one function for each line of the list of targets."""

import shlex
import subprocess
import time
from dataclasses import dataclass, field

from . import measuring
from .engines import RIPGREP, is_there, thread_option
from .inputs import verdict
from .measuring import Command, interleaved, startup, warm


@dataclass
class Target:
    """A promise and what came of it. `value` is a ratio; `at_least` or `at_most` says which side is good."""

    what: str
    value: float
    at_least: float = None
    at_most: float = None
    unit: str = "×"

    @property
    def is_met(self):
        if self.value is None:
            return None
        return self.value >= self.at_least if self.at_least is not None else self.value <= self.at_most


@dataclass
class Result:
    title: str
    bytes: int
    measurements: list
    targets: list = field(default_factory=list)
    notes: list = field(default_factory=list)


def named(measurements, name):
    return next((one for one in measurements if one.command.name == name and (one.median is not None or one.ended_after)), None)


def times_as_fast(measurements, name, other):
    """How many times as fast `name` is as `other`, at least: a command that was ended would have taken longer.

    The fastest runs are compared: on a machine that others use too, everything else adds time, and not the same to both.
    """
    left, right = named(measurements, name), named(measurements, other)
    if not left or not right or not left.fastest:
        return None
    seconds = right.fastest or right.ended_after
    return seconds / left.fastest if seconds else None


def agreement(measurements):
    """What the counts of matching lines have in common."""
    counts = {one.command.name: one.count() for one in measurements if one.count() is not None and not one.command.name.startswith(("culprit,", "wc"))}
    counts.pop("culprit", None)
    if len(counts) < 2:
        return "Fewer than two engines counted lines: nothing to compare."
    if len(set(counts.values())) == 1:
        return f"All counts of matching lines agree: {next(iter(counts.values())):,} ({', '.join(counts)})."
    return "The counts of matching lines differ: " + ", ".join(f"{name} {count:,}" for name, count in counts.items()) + "; see the notes on fairness."


def sparse(tools, inputs, patterns, options):
    log = inputs.sparse()
    warm(log)
    commands = tools.culprits(log) + tools.counters(patterns, log) + [Command("wc -l", ["wc", "-l", log])] + tools.floors(log) + [tools.grep(patterns, log)]
    measurements = interleaved(commands, tools.scratch, options.runs, options.slow_limit)
    ratio = lambda other: times_as_fast(measurements, "culprit", other)
    return Result(
        f"Sparse log, {options.sparse} MiB, one line in 5,000 is a failure, one thread", log.stat().st_size, measurements,
        [
            Target("sparse log against `rg -c -f`", ratio("ripgrep"), at_least=5),
            Target("sparse log against Vectorscan", ratio("Vectorscan"), at_least=2),
            Target("sparse log against `wc -l`", ratio("wc -l"), at_least=0.5),
        ],
        [agreement(measurements)])


def dense(tools, inputs, patterns, options):
    log = inputs.dense()
    warm(log)
    commands = tools.culprits(log)
    if is_there("rg"):
        commands.append(Command("ripgrep, printing", RIPGREP + ["-f", patterns.file, log], output="pipe"))
    commands += tools.counters(patterns, log)
    measurements = interleaved(commands, tools.scratch, options.runs, options.slow_limit)
    return Result(
        f"Dense log, {options.dense} MiB, every second line is a failure, one thread", log.stat().st_size, measurements,
        [Target("dense log against ripgrep printing its matches", times_as_fast(measurements, "culprit", "ripgrep, printing"), at_least=1)],
        [agreement(measurements)])


APART = "two culprits with 1 thread, half of the files each"


def apart(culprit, logs):
    """A line of shell that runs two programs at a time, each on half of the logs."""
    halves = [" ".join(shlex.quote(str(log)) for log in logs[start::2]) for start in (0, 1)]
    option = " ".join(thread_option(culprit, 1))
    return " & ".join(f"{shlex.quote(str(culprit))} --format json {option} {half} >/dev/null" for half in halves) + " & wait"


def threads(tools, inputs, patterns, options):
    logs = inputs.many()
    for log in logs:
        warm(log)
    commands = []
    for count in (1, 2):
        option = thread_option(tools.culprit, count)
        commands.append(Command(f"culprit, {count} thread{'s' if count > 1 else ''}", [tools.culprit, "--format", "json", *option, *logs]))
        if is_there("rg"):
            arguments = [f"-j{count}" if word == "-j1" else word for word in RIPGREP]
            commands.append(Command(f"ripgrep, {count} thread{'s' if count > 1 else ''}", arguments + ["-c", "-f", patterns.file, *logs]))
    commands.append(Command(APART, ["sh", "-c", apart(tools.culprit, logs)]))
    measurements = interleaved(commands, tools.scratch, options.runs, options.slow_limit)
    notes = [] if thread_option(tools.culprit, 1) else ["This build has no `--threads`; both rows are the same command."]
    ceiling = times_as_fast(measurements, APART, "culprit, 1 thread")
    if ceiling:
        notes.append(f"Two programs that share nothing, each with half of the files, are {ceiling:.2f} times as fast as one with all of them: what the two cores of this machine give.")
    if same_verdict(measurements, "culprit, 1 thread", "culprit, 2 threads") is False:
        notes.append("**The reports of one and of two threads differ.**")
    return Result(
        f"Many files: {len(logs)} sparse logs of 8 MiB", sum(log.stat().st_size for log in logs), measurements,
        [Target("two threads against one on many files", times_as_fast(measurements, "culprit, 2 threads", "culprit, 1 thread"), at_least=1.8)], notes)


def rules(tools, inputs, patterns, options):
    log = inputs.sparse()
    five = inputs.five_lines()
    warm(log)
    more = inputs.more_rules(9 * len(patterns.all))
    option = thread_option(tools.culprit, 1)
    base = [tools.culprit, "--format", "json", *option]
    ten = base + ["--rules", more]
    # The checked index of the rules is kept from run to run: this run makes it, so that all that are timed find it.
    subprocess.run([str(word) for word in ten + [five]], stdout=subprocess.DEVNULL, check=False)
    commands = [
        Command("culprit, built-in rules", base + [log]),
        Command("culprit, ten times the rules", ten + [log]),
        Command("culprit, built-in rules, 5 lines", base + [five]),
        Command("culprit, ten times the rules, 5 lines", ten + [five]),
        Command("culprit, built-in rules, the log five times", base + [log] * 5),
        Command("culprit, ten times the rules, the log five times", ten + [log] * 5),
        Command("culprit, ten times the rules, 5 lines, first run", ["env", "XDG_CACHE_HOME=/dev/null"] + ten + [five]),
    ]
    measurements = interleaved(commands, tools.scratch, options.runs, options.slow_limit)
    times = [one.fastest for one in measurements]
    whole = scanning = None
    notes = []
    if all(value is not None for value in times):
        whole = times[1] / times[0]
        # The difference between five logs and one is scanning alone, without the start of the program.
        scanning = (times[5] - times[1]) / (times[4] - times[0])
        notes.append(
            f"Reading and checking the extra rule files as text takes {times[6] - times[2]:.2f} s once, when they are used for the first time or were changed; "
            f"with the index that is kept they cost {times[3] - times[2]:.2f} s at each start.")
    notes.append(f"{len(patterns.all):,} built-in patterns, {9 * len(patterns.all):,} synthetic ones besides.")
    return Result(
        "Ten times the rules", log.stat().st_size, measurements[:2],
        [
            Target("ten times the rules, scanning alone", scanning, at_most=1.5),
            Target("ten times the rules, whole program", whole, at_most=1.5),
        ], notes)


def five_lines(tools, inputs, patterns, options):
    if not is_there("hyperfine"):
        return Result("Five lines", 0, [], notes=["hyperfine is not there: left out."])
    log = inputs.five_lines()
    commands = tools.culprits(log)
    if is_there("rg"):
        commands.append(Command("ripgrep", RIPGREP + ["-c", "-f", patterns.file, log]))
    if is_there("ugrep"):
        commands.append(Command("ugrep", ["ugrep", "-J1", "-c", "-f", patterns.file, log]))
    measurements = startup(commands, tools.scratch, max(10, options.runs * 10))
    culprit, ripgrep = named(measurements, "culprit"), named(measurements, "ripgrep")
    return Result(
        "Five lines: from start to exit", 0, measurements,
        [
            Target("5-line log against `rg -f`: time", culprit.fastest / ripgrep.fastest if culprit and ripgrep else None, at_most=2.5),
            Target("5-line log: milliseconds", culprit.fastest * 1000 if culprit else None, at_most=10, unit=" ms"),
        ])


def one_line(tools, inputs, patterns, options):
    whole, half = inputs.one_line(), inputs.one_line(options.line // 2)
    warm(whole)
    warm(half)
    option = thread_option(tools.culprit, 1)
    base = [tools.culprit, "--format", "json", *option]
    commands = [Command("culprit", base + [whole]), Command("culprit, half the line", base + [half])]
    commands += [command for command in tools.counters(patterns, whole) if command.name != "culprit's engine alone"]
    measurements = interleaved(commands, tools.scratch, options.runs, options.slow_limit)
    growth = times_as_fast(measurements, "culprit, half the line", "culprit")
    one = named(measurements, "culprit")
    return Result(
        f"One line of {options.line} MB", whole.stat().st_size, measurements,
        [
            Target("one line: time of twice the length", growth, at_most=2.2),
            Target("one line: peak memory in MiB", one.peak_kib / 1024 if one else None, at_most=64, unit=" MiB"),
        ], ["Other tools may hold the whole line in memory; the row of half the line is measured against half the bytes."])


def stream(tools, inputs, patterns, options):
    """The sparse log again and again through a pipe; the first repetition alone must give the file's answer."""
    log = inputs.sparse()
    warm(log)
    size = log.stat().st_size
    times = max(1, round(options.stream * (1 << 30) / size))
    measurement, single = measuring.Measurement(Command("culprit", [])), []
    for repetitions in (1, times):
        feeder = subprocess.Popen(["cat"] + [str(log)] * repetitions, stdout=subprocess.PIPE)
        figures = tools.scratch / "time.txt"
        arguments = [measuring.TIMER, "-o", str(figures), "-f", "%e %U %S %M", str(tools.culprit), "--format", "json", "-"]
        started = time.monotonic()
        output = subprocess.run(arguments, stdin=feeder.stdout, capture_output=True).stdout.decode()
        measurement.seconds = [time.monotonic() - started]
        feeder.stdout.close()
        feeder.wait()
        measurement.peak_kib = int(figures.read_text().split()[-1])
        single.append(output)
    file_output = subprocess.run([str(tools.culprit), "--format", "json", str(log)], capture_output=True, text=True).stdout
    same = verdict(single[0]) is not None and verdict(single[0]) == verdict(file_output)
    return Result(
        f"Stream of {times * size / (1 << 30):.1f} GiB through a pipe", times * size, [measurement],
        [
            Target("stream: peak memory in MiB", measurement.peak_kib / 1024, at_most=64, unit=" MiB"),
            Target("stream: the pipe gives the same answer as the file (1 = yes)", 1.0 if same else 0.0, at_least=1, unit=""),
        ])


def same_verdict(measurements, name, other):
    left, right = named(measurements, name), named(measurements, other)
    return None if not left or not right else verdict(left.output) == verdict(right.output)


ALL = {"sparse": sparse, "dense": dense, "threads": threads, "rules": rules, "five": five_lines, "line": one_line, "stream": stream}
