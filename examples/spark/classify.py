#!/usr/bin/env python3
"""Classifies a folder of logs with culprit on every worker of a Spark cluster, and writes the verdicts as Parquet.

    spark-submit --files /usr/local/bin/culprit classify.py LOGS OUT.parquet

One row a log: id, outcome, cause, category, stage, title, confidence, retry, facts, line, text, error, and the whole answer as JSON.
"""

import argparse
import json
import os
import shlex

from pyspark.sql import SparkSession
from pyspark.sql.types import IntegerType, MapType, StringType, StructField, StructType

SCHEMA = StructType(
    [StructField(name, StringType()) for name in (
        "id", "outcome", "cause", "category", "stage", "title", "confidence", "retry")]
    + [StructField("facts", MapType(StringType(), StringType())),
       StructField("line", IntegerType()),
       StructField("text", StringType()),
       StructField("error", StringType()),
       StructField("answer", StringType())])


def text_of(log):
    """The bytes of a log as text: JSON cannot carry other bytes."""
    if log.startswith((b"\xff\xfe", b"\xfe\xff")):
        return log.decode("utf-16", "replace")
    for encoding in ("utf-8", "gb18030"):
        try:
            return log.decode(encoding)
        except UnicodeDecodeError:
            pass
    return log.decode("utf-8", "replace")


def record(entry):
    """What culprit reads: one line for each log."""
    name, log = entry
    return json.dumps({"id": name, "log": text_of(bytes(log))})


def row(answer):
    """The columns of an answer."""
    value = json.loads(answer)
    diagnosis = value.get("diagnosis") or {}
    root = diagnosis.get("root") or {}
    evidence = (root.get("evidence") or [{}])[0]
    return (
        value["id"], diagnosis.get("outcome"), root.get("cause"), root.get("category"), root.get("stage"),
        root.get("title"), root.get("confidence"), root.get("retry"), root.get("facts"), evidence.get("line"),
        evidence.get("text"), (value.get("error") or {}).get("message"), answer)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("logs", help="a folder, or any path that Spark can read: hdfs://…, s3a://…")
    parser.add_argument("out", help="where the Parquet files go")
    parser.add_argument("--culprit", help="the program, if it was not shipped with --files; it is then shipped from here")
    parser.add_argument("--partitions", type=int, default=None, help="how many tasks (usual: as Spark groups the files)")
    parser.add_argument("--master", help="the cluster, if spark-submit does not say it")
    options = parser.parse_args()

    builder = SparkSession.builder.appName("culprit")
    if options.master:
        builder = builder.master(options.master)
    spark = builder.getOrCreate()
    context = spark.sparkContext
    program = "culprit"
    if options.culprit:
        context.addFile(os.path.abspath(options.culprit))
        program = os.path.basename(options.culprit)
    # Files that are shipped lie in the folder in which a worker runs its tasks, and are executable there. Spark uses the
    # cores, so one thread for each task is enough.
    command = f"./{shlex.quote(program)} records --lang en --threads 1"

    records = context.binaryFiles(options.logs).map(record)
    if options.partitions:
        records = records.repartition(options.partitions)
    # checkCode: a culprit that cannot run fails the task, instead of answering nothing.
    answers = records.pipe(command, checkCode=True)
    spark.createDataFrame(answers.map(row), SCHEMA).write.mode("overwrite").parquet(options.out)
    spark.stop()


if __name__ == "__main__":
    main()
