"""Makes the inputs that are not there yet."""

import json
import sys

from . import logs, syntheticrules

MIB = 1 << 20


class Inputs:
    """Each input is made on first use and kept under a name that tells its size and seed."""

    FILE_SIZE = 8 * MIB

    def __init__(self, folder, rules, options):
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.options = options
        self.failures = logs.failure_lines(rules)
        if not self.failures:
            sys.exit(f"compare: no examples in {rules}")

    def made(self, name, make):
        path = self.folder / name
        if not path.exists():
            print(f"compare: making {name} …", file=sys.stderr)
            partial = path.with_name(path.name + ".partial")
            make(partial)
            partial.rename(path)
        return path

    def sparse(self, mebibytes=None):
        size = mebibytes or self.options.sparse
        seed = self.options.seed
        return self.made(f"sparse-{size}-{seed}.log", lambda path: logs.write_log(path, size * MIB, self.failures, logs.SPARSE, seed))

    def dense(self):
        size, seed = self.options.dense, self.options.seed
        return self.made(f"dense-{size}-{seed}.log", lambda path: logs.write_log(path, size * MIB, self.failures, logs.DENSE, seed))

    def one_line(self, megabytes=None):
        size, seed = megabytes or self.options.line, self.options.seed
        return self.made(f"line-{size}-{seed}.log", lambda path: logs.write_one_line(path, size * 1_000_000, self.failures, seed))

    def five_lines(self):
        return self.made("five.log", lambda path: path.write_text(logs.FIVE_LINES, encoding="utf-8"))

    def many(self):
        """The files of a folder."""
        seed = self.options.seed
        return [
            self.made(f"many-{number}-{seed}.log", lambda path, number=number: logs.write_log(path, self.FILE_SIZE, self.failures, logs.SPARSE, seed * 1000 + number))
            for number in range(self.options.files)
        ]

    def more_rules(self, count):
        """A folder with synthetic rules that hold `count` patterns in all."""
        return self.made(f"rules-{count}-{self.options.seed}", lambda path: syntheticrules.write(path, count, self.failures, self.options.seed))


def verdict(output):
    """The diagnosis of a JSON report without what differs between a file and a pipe."""
    verdicts = []
    for line in output.splitlines():
        try:
            value = json.loads(line)
        except ValueError:
            return None
        value.get("input", {}).pop("name", None)
        verdicts.append(value)
    return verdicts or None
