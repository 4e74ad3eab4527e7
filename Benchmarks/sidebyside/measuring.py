"""Runs commands in turn and keeps times, memory and output."""

import os
import statistics
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

TIMER = "/usr/bin/time"
# A command that takes longer is ended and reported as such.
HOPELESS = 1800
# No command may take more memory: automata of thousands of patterns can fill any machine (ugrep 3.11 asks for more than 20 GiB).
MEMORY_LIMIT = 6 << 30


@dataclass
class Command:
    """One contestant: its name in the tables and what to run."""

    name: str
    arguments: list
    # Where standard output goes: "count" keeps it, "pipe" sends it through a pipe to nowhere, as printing to a terminal or file would.
    output: str = "keep"
    stdin: object = None
    note: str = ""


@dataclass
class Measurement:
    command: Command
    seconds: list = field(default_factory=list)
    processor: list = field(default_factory=list)
    peak_kib: int = 0
    output: str = ""
    status: int = 0
    failure: str = ""
    # For a command that was ended: the seconds that it had.
    ended_after: float = None

    @property
    def median(self):
        return statistics.median(self.seconds) if self.seconds else None

    @property
    def fastest(self):
        return min(self.seconds) if self.seconds else None

    @property
    def spread(self):
        return (min(self.seconds), max(self.seconds))

    def count(self):
        """The number that the command printed, such as the lines of `rg -c`."""
        words = self.output.split()
        return int(words[0]) if words and words[0].isdigit() else None


def run_once(measurement, scratch):
    """One run under time(1), which is small enough not to lend its memory to the figure, as a Python parent would."""
    command = measurement.command
    figures = Path(scratch) / "time.txt"
    arguments = ["timeout", str(HOPELESS), "prlimit", f"--as={MEMORY_LIMIT}", TIMER, "-q", "-o", str(figures), "-f", "%e %U %S %M"] + [str(word) for word in command.arguments]
    stdin = open(command.stdin, "rb") if command.stdin else subprocess.DEVNULL
    try:
        if command.output == "pipe":
            # Some tools notice /dev/null and stop at the first match.
            first = subprocess.Popen(arguments, stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            last = subprocess.Popen(["cat"], stdin=first.stdout, stdout=subprocess.DEVNULL)
            first.stdout.close()
            error = first.stderr.read()
            status, output = first.wait(), b""
            last.wait()
        else:
            done = subprocess.run(arguments, stdin=stdin, capture_output=True)
            status, output, error = done.returncode, done.stdout, done.stderr
    finally:
        if command.stdin:
            stdin.close()
    if status == 124:
        measurement.failure = f"ended after {HOPELESS} s"
        measurement.ended_after = HOPELESS
        return
    # grep's 1 means: no line.
    if status > 1:
        measurement.failure = error.decode("utf-8", "replace").strip().splitlines()[-1].strip()[:160] if error.strip() else f"exit status {status}"
        return
    seconds, user, system, peak = figures.read_text().split()
    measurement.seconds.append(float(seconds))
    measurement.processor.append(float(user) + float(system))
    measurement.peak_kib = max(measurement.peak_kib, int(peak))
    measurement.output = output.decode("utf-8", "replace")
    measurement.status = status


def warm(path):
    """Brings a file into the page cache."""
    with open(path, "rb") as file:
        while file.read(1 << 24):
            pass


def interleaved(commands, scratch, runs, slow_limit):
    """Runs every command once a round, so that a change of the machine's mood meets all of them."""
    measurements = [Measurement(command) for command in commands]
    for round_number in range(runs):
        for measurement in measurements:
            if measurement.failure:
                continue
            if round_number and measurement.seconds[0] > slow_limit:
                continue
            run_once(measurement, scratch)
            figure = measurement.failure or f"{measurement.seconds[-1]:.2f} s"
            print(f"  round {round_number + 1}: {measurement.command.name}: {figure}", file=sys.stderr)
    return measurements


def startup(commands, scratch, runs):
    """Median wall time of short commands in seconds, by hyperfine, which starts them without a shell."""
    import json
    import shlex

    export = Path(scratch) / "hyperfine.json"
    lines = [shlex.join(str(word) for word in command.arguments) for command in commands]
    subprocess.run(
        ["hyperfine", "-N", "--ignore-failure", "--warmup", "10", "--runs", str(runs), "--export-json", str(export), "--style", "none"] + lines,
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    measurements = []
    for command, result in zip(commands, json.loads(export.read_text())["results"]):
        measurement = Measurement(command, seconds=result["times"], processor=[result["user"] + result["system"]])
        probe = Measurement(command)
        run_once(probe, scratch)
        measurement.peak_kib, measurement.output, measurement.failure = probe.peak_kib, probe.output, probe.failure
        measurements.append(measurement)
    return measurements
