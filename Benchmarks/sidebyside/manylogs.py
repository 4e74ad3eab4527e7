#!/usr/bin/env python3
"""Writes a folder of seeded logs of many sizes, as a week of continuous integration leaves behind, for `culprit scan`.

    Benchmarks/sidebyside/manylogs.py /tmp/logs --logs 10000 --size 2G
    /usr/bin/time -v culprit scan /tmp/logs -o summary.md -o verdicts.jsonl

Most jobs succeed; the others end with the failure of an example of the rules, or with a line that no rule explains. Every line carries the
time at which it was written. The same arguments give the same bytes.
"""

import argparse
import random
from pathlib import Path

from logs import failure_lines, ordinary_line

TOP = Path(__file__).resolve().parents[2]
UNITS = {"K": 1 << 10, "M": 1 << 20, "G": 1 << 30}
POOL = 40_000
UNEXPLAINED = [
    "frobctl: shard {0} on node-{1}.corp.example went out of phase after {0}s",
    "error: the ledger at /srv/ledger/{1}/{0}.db does not add up",
    "panic: turbine {1} spins backwards",
]


def parse_size(text):
    return int(float(text.rstrip("KMG")) * UNITS.get(text[-1], 1))


def sizes(rng, count, total):
    """Sizes with a long tail: most logs are small, some are a hundred times as large."""
    weights = [rng.lognormvariate(0, 1.3) for _ in range(count)]
    scale = total / sum(weights)
    return [max(200, int(weight * scale)) for weight in weights]


def body(rng, pool, size, start):
    """Ordinary lines with times, about `size` bytes."""
    lines = []
    written = 0
    moment = start
    while written < size:
        for line in rng.choices(pool, k=200):
            moment += 1
            stamp = f"2026-03-{1 + moment // 86400 % 28:02d}T{moment // 3600 % 24:02d}:{moment // 60 % 60:02d}:{moment % 60:02d}.0000000Z "
            lines.append(stamp + line)
            written += len(stamp) + len(line) + 1
            if written >= size:
                break
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--logs", type=int, default=10_000)
    parser.add_argument("--size", type=parse_size, default=2 << 30, help="of all logs together, e.g. 2G")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    rng = random.Random(arguments.seed)
    failures = failure_lines(TOP / "rules")
    rng.shuffle(failures)
    # As in life, few causes make most of the failures.
    shares = [1 / (1 + rank) for rank in range(len(failures))]
    pool = [ordinary_line(rng) for _ in range(POOL)]
    for number, size in enumerate(sizes(rng, arguments.logs, arguments.size)):
        folder = arguments.folder / f"run-{number // 100:03d}"
        folder.mkdir(parents=True, exist_ok=True)
        lines = body(rng, pool, size, rng.randrange(28 * 86400))
        kind = rng.random()
        if kind < 0.3:
            lines += [rng.choices(failures, shares)[0], "Error: Process completed with exit code 1."]
        elif kind < 0.35:
            lines.append(rng.choice(UNEXPLAINED).format(rng.randrange(1, 90), rng.randrange(900)))
            lines.append("Error: Process completed with exit code 1.")
        (folder / f"{number:05d}_job.log").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
