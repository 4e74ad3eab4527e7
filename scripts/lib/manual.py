#!/usr/bin/env python3
"""Makes the manual page culprit(1) from what the program tells of its commands.

    culprit --experimental-dump-help | scripts/lib/manual.py "$(culprit --version)" > culprit.1

The page is in the man macros of roff(7), which every man program reads.
"""

import datetime
import json
import os
import re
import sys

FILES = [
    ("~/.config/culprit/config", "Your configuration; $XDG_CONFIG_HOME takes the place of ~/.config."),
    ("~/.cache/culprit/", "Rules of your own as they were after checking; $XDG_CACHE_HOME takes the place of ~/.cache. May be deleted at any time."),
    (".culprit/config", "A project's configuration, in the working directory or above it in the same repository."),
]

VARIABLES = [
    ("CULPRIT_LANG, CULPRIT_COLOR, CULPRIT_FORMAT, CULPRIT_PLATFORM, CULPRIT_THREADS", "Like the option of that name."),
    ("CULPRIT_RULES", "Rules of your own: paths with colons between them."),
    ("NO_COLOR", "When set and not empty: no colours, unless an option or CULPRIT_COLOR asks for them."),
    ("LC_ALL, LC_MESSAGES, LANG", "The language of reports, where nothing else names it."),
]

CONFIGURATION = """\
Settings may stand in a file, one on a line, as key = value; # begins a comment. The keys are lang, color, format, platform, threads and rules.
An option outranks an environment variable, which outranks the project's file, which outranks yours."""


def escape(text):
    """Text that roff shows as it is."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in text.split("\n"))


def bold(text):
    return "\\fB" + escape(text) + "\\fR"


def italic(text):
    return "\\fI" + escape(text) + "\\fR"


def spelled(argument):
    """An argument's names and value, as the entry of a list."""
    value = argument.get("valueName", "")
    if argument["kind"] == "positional":
        return italic(value)
    dashes = {"short": "-", "long": "--", "longWithSingleDash": "-"}
    names = ", ".join(bold(dashes[name["kind"]] + name["name"]) for name in argument["names"])
    return names + (" " + italic(value) if argument["kind"] == "option" else "")


def shown(items):
    return [item for item in items or [] if item.get("shouldDisplay", True)]


def synopsis(path, command):
    line = bold(" ".join(path))
    arguments = shown(command.get("arguments"))
    if any(argument["kind"] != "positional" for argument in arguments):
        line += " [" + italic("options") + "]"
    for argument in arguments:
        if argument["kind"] != "positional":
            continue
        word = italic(argument["valueName"]) + (" ..." if argument["isRepeating"] else "")
        line += f" [{word}]" if argument["isOptional"] else f" {word}"
    return line


def paragraphs(text):
    """A discussion: prose as paragraphs, a heading in capitals with what is indented below it as it stands."""
    lines = []
    is_literal = False
    for line in text.split("\n"):
        literal = line.startswith("  ")
        if literal != is_literal and line:
            lines.append(".PP\n.RS 4\n.nf" if literal else ".fi\n.RE")
            is_literal = literal
        if not line:
            if not is_literal:
                lines.append(".PP")
        elif re.fullmatch(r"[A-Z ]+:", line):
            lines.append(".PP\n" + bold(line.rstrip(":").capitalize()))
        else:
            lines.append(escape(line[2:] if literal else line))
    if is_literal:
        lines.append(".fi\n.RE")
    # A request for a paragraph in front of another one, or of a heading that brings its own, says nothing.
    return re.sub(r"^(?:\.PP\n)+(?=\.PP)", "", "\n".join(lines), flags=re.MULTILINE)


def options(command, without=()):
    lines = []
    for argument in shown(command.get("arguments")):
        names = {name["name"] for name in argument.get("names") or []}
        if names & set(without):
            continue
        lines += [".TP", spelled(argument), escape(argument.get("abstract", "").strip()) or "\\&"]
    return lines


def commands(path, command):
    """Every command below this one with its path, depth first."""
    for sub in shown(command.get("subcommands")):
        if sub["commandName"] == "help":
            continue
        below = path + [sub["commandName"]]
        yield below, sub
        yield from commands(below, sub)


def date():
    """The day of the page; https://reproducible-builds.org/specs/source-date-epoch/ can set it."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    moment = datetime.datetime.fromtimestamp(int(seconds), datetime.timezone.utc) if seconds else datetime.datetime.now()
    return moment.strftime("%Y-%m-%d")


def page(command, version):
    name = command["commandName"]
    below = list(commands([name], command))
    default = next((sub for path, sub in below if path[1:] == [command.get("defaultSubcommand")]), command)
    abstract = command["abstract"].rstrip(".")
    lines = [f'.TH {name.upper()} 1 {date()} "{escape(version)}" "User Commands"']
    lines += [".SH NAME", f"{name} \\- {escape(abstract[:1].lower() + abstract[1:])}"]
    lines += [".SH SYNOPSIS", synopsis([name], default)]
    for path, sub in below:
        if sub is not default and sub.get("arguments") and not shown(sub.get("subcommands")):
            lines += [".br", synopsis(path, sub)]
    lines += [".SH DESCRIPTION", paragraphs(command.get("discussion", ""))]
    lines += [".SH OPTIONS"] + options(default, without=["version"]) + options(command, without=["help"])
    lines += [".SH COMMANDS"]
    for path, sub in below:
        if sub is default:
            continue
        lines += [f".SS {escape(' '.join(path))}", escape(sub.get("abstract", ""))]
        lines += options(sub, without=["help", "version"])
        if sub.get("discussion"):
            lines.append(paragraphs(sub["discussion"]))
    lines += [".SH CONFIGURATION", escape(CONFIGURATION)]
    for title, entries in (("FILES", FILES), ("ENVIRONMENT", VARIABLES)):
        lines.append(f".SH {title}")
        for term, text in entries:
            lines += [".TP", bold(term), escape(text)]
    return "\n".join(line for line in lines if line) + "\n"


if __name__ == "__main__":
    sys.stdout.write(page(json.load(sys.stdin)["command"], sys.argv[1]))
