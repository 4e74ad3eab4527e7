#!/usr/bin/env python3
"""Compares the verdicts that Spark wrote with those of culprit itself, file by file. Fails if one differs or is missing.

    compare.py LOGS OUT.parquet CULPRIT
"""

import json
import os
import subprocess
import sys
from urllib.parse import unquote, urlparse

import pyarrow.parquet


def verdict(diagnosis):
    root = diagnosis["root"] or {}
    return diagnosis["outcome"], root.get("cause"), root.get("confidence"), json.dumps(root.get("facts"), sort_keys=True)


def main():
    folder, parquet, culprit = sys.argv[1:]
    files = sorted(os.path.join(folder, name) for name in os.listdir(folder))
    own = {}
    lines = subprocess.run([culprit, "--format", "json", "--lang", "en"] + files, capture_output=True, check=True).stdout
    for line in lines.decode().splitlines():
        diagnosis = json.loads(line)
        own[os.path.basename(diagnosis["input"]["name"])] = verdict(diagnosis)

    spark = {}
    for row in pyarrow.parquet.read_table(parquet).to_pylist():
        answer = json.loads(row["answer"])
        spark[os.path.basename(unquote(urlparse(row["id"]).path))] = (
            verdict(answer["diagnosis"]) if "diagnosis" in answer else ("error", row["error"]))

    differing = sorted(name for name in own.keys() | spark.keys() if own.get(name) != spark.get(name))
    for name in differing:
        print(f"{name}: culprit says {own.get(name)}, Spark says {spark.get(name)}", file=sys.stderr)
    print(f"{len(own)} logs, {len(differing)} verdicts differ")
    sys.exit(1 if differing or not own else 0)


if __name__ == "__main__":
    main()
