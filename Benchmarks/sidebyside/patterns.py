"""The pattern set that all engines search for, and what had to be left out so that all of them can."""

import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

NAMED_GROUP = re.compile(r"\(\?P?<[A-Za-z_]\w*>")

# Constructs of PCRE2 that automata cannot do; what is left over is found by trying.
BEYOND_AUTOMATA = [
    (re.compile(r"\(\?<?[=!]"), "lookaround"),
    (re.compile(r"(?<!\\)(?:\\\\)*\\[1-9]|\\[gk][{<']?"), "backreference"),
    (re.compile(r"(?<!\\)(?:[*+?]|\})\+"), "possessive quantifier"),
    (re.compile(r"\(\?>|\(\?\||\(\?\("), "atomic, reset or conditional group"),
    (re.compile(r"\\[QEKGRXh]"), r"\Q, \E, \K, \G, \R, \X or \h"),
]


@dataclass
class PatternSet:
    """All patterns, the ones that every engine can run, and the reasons for the others."""

    all: list
    common: list
    dropped: list = field(default_factory=list)
    file: Path = None
    all_file: Path = None

    def reasons(self):
        counts = {}
        for _, reason in self.dropped:
            counts[reason] = counts.get(reason, 0) + 1
        return sorted(counts.items(), key=lambda pair: -pair[1])


def load(path, tools):
    """The patterns of a file or of the program."""
    if path:
        text = Path(path).read_text(encoding="utf-8")
    else:
        text = subprocess.run([str(tools.culprit), "rules", "patterns"], check=True, capture_output=True, text=True).stdout
    return list(dict.fromkeys(line for line in text.splitlines() if line))


def portable(pattern):
    """The pattern with plain groups instead of named ones: older Rust engines do not know `(?<name>`, and no engine here needs names."""
    return NAMED_GROUP.sub("(?:", pattern)


def settle(patterns, tools, scratch):
    """Finds the patterns that all engines accept and writes them into a file."""
    result = PatternSet(all=patterns, common=[])
    candidates = []
    for pattern in patterns:
        reason = next((reason for expression, reason in BEYOND_AUTOMATA if expression.search(pattern)), None)
        if reason:
            result.dropped.append((pattern, reason))
        else:
            candidates.append(pattern)
    file = scratch / "patterns.txt"
    if tools.has("rg"):
        refused = refused_by_bisection(candidates, lambda some: accepted_by_ripgrep(some, file))
        candidates = without_refused(result, candidates, refused, "refused by ripgrep's default engine in byte mode")
    if tools.has("vectorscan"):
        candidates = without_refused(result, candidates, refused_by_vectorscan(candidates, tools, file), "refused by Vectorscan")
    result.common = candidates
    result.file = write(file, candidates)
    result.all_file = scratch / "all-patterns.txt"
    result.all_file.write_text("\n".join(patterns) + "\n", encoding="utf-8")
    (scratch / "dropped-patterns.txt").write_text("".join(f"{reason}\t{pattern}\n" for pattern, reason in result.dropped), encoding="utf-8")
    return result


def write(file, patterns):
    file.write_text("".join(portable(pattern) + "\n" for pattern in patterns), encoding="utf-8")
    return file


def without_refused(result, candidates, refused, reason):
    result.dropped += [(pattern, reason) for pattern in candidates if pattern in refused]
    return [pattern for pattern in candidates if pattern not in refused]


def refused_by_vectorscan(patterns, tools, file):
    """Compiles the database for the measurement on the way, so that the time for it is not part of the measurement."""
    write(file, patterns)
    output = subprocess.run([str(tools.vectorscan), "--compile", str(file), str(tools.database)], check=True, capture_output=True, text=True).stdout
    return {patterns[int(line.split("\t")[0]) - 1] for line in output.splitlines()}


def accepted_by_ripgrep(patterns, file):
    write(file, patterns)
    arguments = ["rg", "--no-config", "--no-unicode", "-q", "--regex-size-limit", "4G", "--dfa-size-limit", "1G", "-f", str(file), "-"]
    return subprocess.run(arguments, input=b"\n", capture_output=True).returncode < 2


def refused_by_bisection(patterns, accepted, share=64):
    """The patterns that an engine refuses, found by halving groups of moderate size."""
    refused = set()

    def look(some):
        if accepted(some):
            return
        if len(some) == 1:
            refused.add(some[0])
            return
        look(some[: len(some) // 2])
        look(some[len(some) // 2:])

    for start in range(0, len(patterns), share):
        look(patterns[start:start + share])
    return refused
