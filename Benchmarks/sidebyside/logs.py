"""Seeded logs that look like the output of continuous integration.

A log is made of ordinary lines (package managers, compilers, tests, downloads, container builds) and failure lines, which are the
examples of the rule files, each written as the tool prints it. All hosts and names are invented.
"""

import random
from pathlib import Path

MODULES = [
    "golang.org/x/net", "golang.org/x/sys", "golang.org/x/text", "google.golang.org/grpc", "github.com/example/router",
    "github.com/example/yaml", "example.com/platform/billing", "example.com/platform/ledger", "example.com/platform/errors",
]
PACKAGES = ["api", "billing", "ledger", "gateway", "worker", "store", "auth", "tls", "proxy", "errors", "timeout", "retry"]
WORDS = ["request", "cache", "layer", "index", "module", "shard", "worker", "token", "bundle", "schema", "session", "queue"]


def ordinary_line(random):
    """One line without a failure, in the mixture of a typical job: mostly progress, some warnings, few words of failure."""
    kind = random.random()
    number = random.randrange
    package = random.choice(PACKAGES)
    module = random.choice(MODULES)
    word = random.choice(WORDS)
    if kind < 0.12:
        return f"go: downloading {module} v{number(3)}.{number(40)}.{number(20)}"
    if kind < 0.26:
        return f"=== RUN   Test{package.title()}{word.title()}/case_{number(400)}"
    if kind < 0.38:
        return f"    --- PASS: Test{package.title()}{word.title()}/case_{number(400)} (0.{number(99):02d}s)"
    if kind < 0.42:
        return f"ok  \texample.com/platform/{package}/{word}\t{number(9)}.{number(999):03d}s\tcoverage: {number(100)}.{number(9)}% of statements"
    if kind < 0.50:
        return f"[{number(4000)}/4000] Building CXX object src/{package}/CMakeFiles/{package}.dir/{word}_{number(90)}.cc.o"
    if kind < 0.56:
        return f"#{number(40)} {number(90)}.{number(999):03d} Get:{number(300)} https://mirror.example.net/debian stable/main amd64 lib{package}-{word} amd64 {number(9)}.{number(30)}-{number(4)} [{number(900)} kB]"
    if kind < 0.62:
        return f"   Compiling {package}-{word} v{number(3)}.{number(40)}.{number(20)} (/src/platform/crates/{package})"
    if kind < 0.67:
        return f"Collecting {package}-{word}>={number(4)}.{number(20)}  Downloading https://files.example.net/packages/{number(1 << 40):010x}/{package}_{word}-{number(4)}.{number(20)}-py3-none-any.whl ({number(900)} kB)"
    if kind < 0.73:
        return f"time=\"2026-03-{1 + number(28):02d}T{number(24):02d}:{number(60):02d}:{number(60):02d}Z\" level=info msg=\"{word} handled\" path=/v1/{package}/{number(99999)} status=200 duration={number(900)}ms trace={number(1 << 60):016x}"
    if kind < 0.78:
        return f"2026-03-{1 + number(28):02d}T{number(24):02d}:{number(60):02d}:{number(60):02d}.{number(9999999):07d}Z {package}: {word} {number(1 << 60):016x} committed in {number(90)} ms"
    if kind < 0.82:
        return f"{{\"level\":\"debug\",\"ts\":17{number(99999999):08d},\"caller\":\"{package}/{word}.go:{number(900)}\",\"msg\":\"{word} refreshed\",\"size\":{number(99999)}}}"
    if kind < 0.86:
        return f"npm http fetch GET 200 https://registry.npmjs.org/{package}-{word} {number(900)}ms (cache {random.choice(['hit', 'miss', 'revalidated'])})"
    if kind < 0.90:
        return f"-rw-r--r-- 1 runner docker {number(9999999)} Mar {1 + number(28)} {number(24):02d}:{number(60):02d} dist/assets/{word}-{number(1 << 32):08x}.js"
    if kind < 0.93:
        return f"{number(1 << 48):012x}: {random.choice(['Pulling fs layer', 'Download complete', 'Pull complete', 'Verifying Checksum', 'Already exists'])}"
    if kind < 0.95:
        return f"src/{package}/{word}.c:{number(900)}:{number(80)}: warning: unused variable '{word}_{number(90)}' [-Wunused-variable]"
    if kind < 0.965:
        return f"npm warn deprecated {package}-{word}@{number(4)}.{number(20)}.{number(9)}: this version is no longer maintained"
    if kind < 0.975:
        return f"      at {package.title()}Handler.{word} (/src/platform/src/{package}/errors.ts:{number(900)}:{number(80)})"
    if kind < 0.985:
        return f"test {package}::{word}::handles_timeout_{number(90)} ... ok"
    if kind < 0.992:
        return f"Checked {number(900)} files: 0 errors, {number(9)} warnings"
    if kind < 0.996:
        return f"    if err := {word}.Close(); err != nil {{ return fmt.Errorf(\"close {package}: %w\", err) }}"
    return f"\x1b[32m✓\x1b[0m {package} {word} \x1b[90m({number(900)} ms)\x1b[0m"


def failure_lines(rules_folder):
    """The lines of all examples of the rule files that have a cause, without the expected facts."""
    lines = []
    for path in sorted(Path(rules_folder).glob("*/*.rule")):
        if path.parent.name == "signals":
            continue
        inside = False
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line[0].isspace():
                inside = line.split()[0] == "example"
            elif inside and line.strip() and not line.strip().startswith("=>"):
                lines.append(line[2:] if line.startswith("  ") else line.lstrip("\t"))
    return [line for line in lines if len(line) < 2000]


class Mixture:
    """Ordinary lines and failure lines in a fixed ratio, as an endless row of blocks that depends on nothing but the seed."""

    POOL = 150_000
    BLOCK_LINES = 50_000

    def __init__(self, failures, share, seed):
        self.random = random.Random(f"culprit {seed} {share}")
        self.share = share
        self.failures = [line.encode() for line in failures]
        self.pool = [ordinary_line(self.random).encode() for _ in range(self.POOL)]

    def block(self):
        """The next lines, each with its line feed."""
        lines = self.random.choices(self.pool, k=self.BLOCK_LINES)
        if self.share == 0.5:
            lines[1::2] = self.random.choices(self.failures, k=len(lines[1::2]))
        else:
            count = round(self.BLOCK_LINES * self.share)
            for place in self.random.sample(range(len(lines)), count):
                lines[place] = self.random.choice(self.failures)
        return b"\n".join(lines) + b"\n"


SPARSE = 0.0002
DENSE = 0.5


def write_log(path, size, failures, share, seed=1):
    """Writes a log of about `size` bytes: whole lines, never more than `size`."""
    mixture = Mixture(failures, share, seed)
    written = 0
    with open(path, "wb") as file:
        while written < size:
            block = mixture.block()
            if written + len(block) > size:
                block = block[: block.rfind(b"\n", 0, size - written) + 1]
                if not block:
                    break
            written += file.write(block)


def write_one_line(path, size, failures, seed=1):
    """Writes one line of `size` bytes: a minified bundle with a few failures in it."""
    mixture = Mixture(failures, SPARSE, seed)
    written = 0
    with open(path, "wb") as file:
        while written < size:
            block = mixture.block().replace(b"\n", b" ")[: size - written]
            written += file.write(block)


FIVE_LINES = """\
go: downloading example.com/lib v1.2.0
go: downloading golang.org/x/net v0.30.0
go: example.com/lib@v1.2.0: Get "https://proxy.golang.org/example.com/lib/@v/v1.2.0.mod": dial tcp: lookup proxy.golang.org on 10.0.0.2:53: no such host
make: *** [Makefile:12: deps] Error 1
Error: Process completed with exit code 2.
"""
