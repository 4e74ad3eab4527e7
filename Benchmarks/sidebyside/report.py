"""Writes the Markdown tables."""

from pathlib import Path

START, END = "<!-- results -->", "<!-- end of results -->"


def figure(value, digits=2):
    if value is None:
        return "–"
    return f"{value:,.{digits}f}" if value < 1000 else f"{value:,.0f}"


def table(header, rows):
    lines = ["| " + " | ".join(header) + " |", "|" + "---|" * len(header)]
    lines += ["| " + " | ".join(str(cell).replace("|", "\\|") for cell in row) + " |" for row in rows]
    return "\n".join(lines)


def target_rows(results):
    for result in results:
        for target in result.targets:
            wanted = f"≥ {figure(target.at_least, 1)}" if target.at_least is not None else f"≤ {figure(target.at_most, 1)}"
            verdict = {True: "met", False: "**missed**", None: "not measured"}[target.is_met]
            measured = "–" if target.value is None else figure(target.value) + target.unit
            yield [target.what, wanted + target.unit, measured, verdict]


def seconds(value):
    return f"{value * 1000:,.1f} ms" if value < 0.1 else f"{value:,.2f} s"


def measurement_rows(result):
    culprit = next((one.median for one in result.measurements if one.command.name.startswith("culprit") and one.median), None)
    for one in result.measurements:
        if one.median is None:
            yield [one.command.name, "–", "–", "–", "–", "–", f"did not run: {one.failure}" if one.failure else "did not run"]
            continue
        speed = figure(result.bytes / one.median / 1e9) if result.bytes else "–"
        low, high = one.spread
        count = one.count() if not one.command.name.startswith("culprit") or "alone" in one.command.name else None
        yield [
            one.command.name, seconds(one.median), f"{seconds(low)} to {seconds(high)} ({len(one.seconds)})", speed,
            f"{figure(one.median / culprit)}×" if culprit else "–", figure(one.peak_kib / 1024, 1), f"{count:,}" if count is not None else "",
        ]


def markdown(machine, patterns, tools, results):
    parts = [table(["machine", ""], machine)]
    kept, whole = len(patterns.common), len(patterns.all)
    reasons = ", ".join(f"{count} {reason}" for reason, count in patterns.reasons())
    parts.append(
        f"Patterns: culprit searches for all {whole:,}; {kept:,} of them, in every other engine's reach, go to the others. Left out for them: {reasons or 'none'}.")
    parts.append("### Targets\n\n" + table(["what", "target", "measured", ""], target_rows(results)))
    for result in results:
        rows = list(measurement_rows(result))
        body = table(["", "median", "range (runs)", "GB/s", "time, culprit = 1", "peak MiB", "lines counted"], rows) if rows else ""
        notes = "\n".join(f"- {note}" for note in result.notes)
        parts.append(f"### {result.title}\n\n{body}" + (f"\n\n{notes}" if notes else ""))
    return "\n\n".join(parts) + "\n"


def write_into(path, text):
    """Puts the text between the marks of a Markdown file."""
    file = Path(path)
    document = file.read_text(encoding="utf-8")
    start, end = document.find(START), document.find(END)
    if start < 0 or end < start:
        raise SystemExit(f"compare: {path} lacks the marks {START} and {END}")
    file.write_text(document[: start + len(START)] + "\n\n" + text + "\n" + document[end:], encoding="utf-8")
