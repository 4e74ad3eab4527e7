#!/usr/bin/env python3
"""Adds one version of a Go module to a directory laid out as a module proxy serves it, and prints its go.sum lines."""
import argparse
import base64
import hashlib
import io
import json
import pathlib
import re
import zipfile


def escaped(path):
    return re.sub("[A-Z]", lambda letter: "!" + letter.group().lower(), path)


def module_hash(files):
    """The h1 hash: of the sorted list of the files' hashes and names."""
    lines = "".join(f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in sorted(files.items()))
    return "h1:" + base64.b64encode(hashlib.sha256(lines.encode()).digest()).decode()


def zipped(files):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in sorted(files.items()):
            archive.writestr(zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0)), data)
    return buffer.getvalue()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("root", type=pathlib.Path)
    parser.add_argument("module")
    parser.add_argument("version")
    parser.add_argument("--gomod", help="the whole text of go.mod")
    parser.add_argument("--source", default="", help="Go source after the package clause")
    parser.add_argument("--package", help="the package name")
    parser.add_argument("--size", type=int, default=0, help="bytes of ballast that does not compress")
    options = parser.parse_args()

    package = options.package or re.sub(r"[^a-z0-9]", "", options.module.split("/")[-1]) or "lib"
    gomod = (options.gomod or f"module {options.module}\\n\\ngo 1.19\\n").replace("\\n", "\n")
    content = {"go.mod": gomod.encode(), f"{package}.go": f"package {package}\n\n{options.source}\n".encode()}
    if options.size:
        content["ballast.bin"] = b"".join(hashlib.sha256(str(i).encode()).digest() for i in range(options.size // 32))
    files = {f"{options.module}@{options.version}/{name}": data for name, data in content.items()}

    folder = options.root / escaped(options.module) / "@v"
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "list", "a", encoding="utf-8") as versions:
        versions.write(options.version + "\n")
    info = {"Version": options.version, "Time": "2024-01-01T00:00:00Z"}
    (folder / f"{options.version}.info").write_text(json.dumps(info))
    (folder / f"{options.version}.mod").write_bytes(gomod.encode())
    (folder / f"{options.version}.zip").write_bytes(zipped(files))
    print(options.module, options.version, module_hash(files))
    print(options.module, options.version + "/go.mod", module_hash({"go.mod": gomod.encode()}))


main()
