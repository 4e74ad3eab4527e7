"""Finds, installs and builds the contestants."""

import shutil
import subprocess
import sys
from pathlib import Path

from .machine import first_line
from .measuring import Command

HERE = Path(__file__).resolve().parents[1]

# Program or header, and the packages of Debian that bring it, the first one available is taken.
PACKAGES = [
    ("rg", ["ripgrep"]),
    ("ugrep", ["ugrep"]),
    ("grep", ["grep"]),
    ("hyperfine", ["hyperfine"]),
    ("lnav", ["lnav"]),
    ("/usr/bin/time", ["time"]),
    ("/usr/include/hs/hs.h", ["libvectorscan-dev", "libhyperscan-dev"]),
]

# Byte mode, as the patterns mean it and as it is fastest; the size limits are lifted, since the set would be refused otherwise.
RIPGREP = ["rg", "--no-config", "--no-unicode", "-j1", "--regex-size-limit", "4G", "--dfa-size-limit", "1G"]
# How many patterns the contest in ripgrep's favour has.
FEW = 100
UGREP = ["ugrep", "-J1"]


def is_there(name):
    return Path(name).exists() if name.startswith("/") else shutil.which(name) is not None


class Toolbox:
    def __init__(self, culprit, scratch, install=False, baseline=None):
        self.culprit = culprit
        self.baseline = Path(baseline).resolve() if baseline else None
        self.scratch = scratch
        self.missing = []
        for name, packages in PACKAGES:
            if not is_there(name) and install:
                self.install(packages)
            if not is_there(name):
                self.missing.append((name, packages))
        if not is_there("/usr/bin/time"):
            sys.exit("compare: needs time(1): apt-get install time")
        self.database = scratch / "vectorscan-database"
        self.vectorscan = self.build_vectorscan_driver()
        self.floor = self.build_floor()
        self.engine_alone = self.find_engine_alone()

    @staticmethod
    def install(packages):
        for package in packages:
            if subprocess.run(["apt-get", "install", "-y", package], stdout=subprocess.DEVNULL).returncode == 0:
                return

    def build_vectorscan_driver(self):
        if not is_there("/usr/include/hs/hs.h") or not shutil.which("cc"):
            return None
        program = self.scratch / "vectorscan-scan"
        source = HERE / "vectorscan/scan.c"
        done = subprocess.run(["cc", "-O2", "-D_GNU_SOURCE", "-o", str(program), str(source), "-lhs"])
        return program if done.returncode == 0 else None

    def build_floor(self):
        """What reading, and one look at every fourth byte, cost without anything else; optimised for this very machine, as much as the compiler can."""
        if not shutil.which("cc"):
            return None
        program = self.scratch / "floor"
        done = subprocess.run(["cc", "-O3", "-march=native", "-o", str(program), str(HERE / "floor/floor.c")])
        return program if done.returncode == 0 else None

    def find_engine_alone(self):
        """The filter and PCRE2 of culprit without the rest, if `swift build -c release` was run in this folder."""
        found = sorted(HERE.glob(".build*/release/matching-lines"))
        return found[-1] if found else None

    def has(self, name):
        if name == "vectorscan":
            return self.vectorscan is not None
        if name == "engine alone":
            return self.engine_alone is not None
        return is_there(name)

    def versions(self):
        rows = [("culprit", first_line([str(self.culprit), "--version"]))]
        if self.baseline:
            rows.append(("culprit, baseline", f"{first_line([str(self.baseline), '--version'])} ({self.baseline.name})"))
        for name in ("rg", "ugrep", "grep", "wc", "lnav", "hyperfine"):
            if is_there(name):
                rows.append((name, (first_line([name, "--version"]) or "").replace(" (Homebrew)", "")))
        if self.vectorscan:
            rows.append(("Vectorscan or Hyperscan", vectorscan_version()))
        for name, packages in self.missing:
            rows.append((name, f"not there (package {' or '.join(packages)})"))
        return rows

    # The contestants.

    def culprits(self, log, threads=1, stdin=None, options=()):
        """The program, and its baseline if there is one. `--threads` is passed if the program knows it."""
        commands = []
        for name, program in (("culprit", self.culprit), ("culprit, baseline", self.baseline)):
            if program:
                logs = [] if stdin else (log if isinstance(log, list) else [log])
                arguments = [program, "--format", "json", *thread_option(program, threads), *options, *logs]
                commands.append(Command(name, arguments, stdin=stdin))
        return commands

    def counters(self, patterns, log):
        """Everything that counts the matching lines of one log with one thread."""
        commands = []
        if self.engine_alone:
            commands.append(Command("culprit's engine alone", [self.engine_alone, patterns.file, log]))
        if is_there("rg"):
            commands.append(Command("ripgrep", RIPGREP + ["-c", "-f", patterns.file, log]))
            commands.append(Command(f"ripgrep, {FEW} of the patterns", RIPGREP + ["-c", "-f", self.few(patterns), log]))
        if is_there("ugrep"):
            commands.append(Command("ugrep", UGREP + ["-c", "-f", patterns.file, log]))
        if self.vectorscan:
            commands.append(Command("Vectorscan", [self.vectorscan, self.database, log]))
        return commands

    def floors(self, log):
        """The least that a search of this kind can cost."""
        if not self.floor:
            return []
        return [Command("read(2) alone", [self.floor, "read", log]), Command("read(2), one look at every fourth byte", [self.floor, "look", log])]

    def few(self, patterns):
        """A file with a hundred patterns, taken evenly: what an automaton can still be made of."""
        lines = patterns.file.read_text(encoding="utf-8").splitlines()
        file = self.scratch / "few-patterns.txt"
        file.write_text("".join(line + "\n" for line in lines[:: max(1, len(lines) // FEW)][:FEW]), encoding="utf-8")
        return file

    def grep(self, patterns, log):
        """GNU grep runs PCRE2 with one pattern only, so that all are joined into one; in a file, since the list is longer than an argument may be."""
        joined = self.scratch / "joined-pattern.txt"
        joined.write_text("|".join(f"(?:{line})" for line in patterns.file.read_text(encoding="utf-8").splitlines()) + "\n", encoding="utf-8")
        return Command("grep -P", ["grep", "-c", "-P", "-f", joined, log])


def thread_option(program, threads):
    help_text = subprocess.run([str(program), "diagnose", "--help"], capture_output=True, text=True).stdout
    return ["--threads", str(threads)] if "--threads" in help_text else []


def vectorscan_version():
    for package in ("libvectorscan-dev", "libhyperscan-dev"):
        done = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", package], capture_output=True, text=True)
        if done.returncode == 0 and done.stdout:
            return f"{package} {done.stdout}"
    return "unknown version"
