#!/usr/bin/env python3
"""Writes a checksum database of one module as files: go.sum lines on standard input, the verifier key on standard output."""
import base64
import hashlib
import pathlib
import subprocess
import sys
import tempfile


def signer(name):
    """The verifier key and a function that signs notes, with an Ed25519 key of openssl's making."""
    folder = pathlib.Path(tempfile.mkdtemp())
    private = folder / "key.pem"
    subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", private], check=True)
    der = subprocess.run(["openssl", "pkey", "-in", private, "-pubout", "-outform", "DER"], check=True, stdout=subprocess.PIPE).stdout
    public = b"\x01" + der[-32:]
    number = hashlib.sha256(name.encode() + b"\n" + public).digest()[:4]

    def sign(text):
        (folder / "note").write_text(text)
        command = ["openssl", "pkeyutl", "-sign", "-rawin", "-inkey", private, "-in", folder / "note"]
        signature = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
        return f"{text}\n\u2014 {name} {base64.b64encode(number + signature).decode()}\n"

    return f"{name}+{number.hex()}+{base64.b64encode(public).decode()}", sign


def main():
    root, name = pathlib.Path(sys.argv[1]), sys.argv[2]
    lines = sys.stdin.read().splitlines()
    record = "".join(line + "\n" for line in lines)
    leaf = hashlib.sha256(b"\x00" + record.encode()).digest()
    verifier, sign = signer(name)
    tree = sign(f"go.sum database tree\n1\n{base64.b64encode(leaf).decode()}\n")
    module, version = lines[0].split()[:2]
    for path, content in {
        f"lookup/{module}@{version}": f"0\n{record}\n{tree}".encode(),
        "latest": tree.encode(),
        "tile/8/0/000.p/1": leaf,
    }.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)
    print(verifier)


main()
