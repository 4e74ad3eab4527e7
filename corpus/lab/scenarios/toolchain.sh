# shellcheck shell=bash
# The compiler, the language version or the platform does not fit.

scenario_toolchain_too_old() {
    GO_LINE=1.99 go_project app
    record toolchain/go-requires-newer toolchain/go-too-old go 'go.mod requires go >= 1.99' required=1.99 -- go -C app build
    GO_LINE=1.24.3 go_project other
    record toolchain/go119-invalid-version toolchain/go-too-old go1.19 "must match format 1.23" \
        -- sh -c 'cd other && /usr/lib/go-1.19/bin/go build'
}

scenario_toolchain_not_available() {
    usual_dns
    GO_LINE=1.99 go_project app
    https 192.0.2.10:443 good
    record toolchain/go-toolchain-not-available toolchain/toolchain-not-available go 'toolchain not available' \
        -- env GOTOOLCHAIN=auto go -C app build
}

scenario_toolchain_new_library() {
    write_file app/go.mod <<'TEXT'
module corp.example/app

go 1.19
TEXT
    write_file app/main.go <<'TEXT'
package main

import (
	"log/slog"
	"slices"
)

func main() { slog.Info("sorted", "is", slices.IsSorted([]int{1, 2})) }
TEXT
    record toolchain/go119-not-in-goroot toolchain/go-too-old go1.19 'is not in GOROOT' -- sh -c 'cd app && /usr/lib/go-1.19/bin/go build'
}

c_program() {
    write_file app/go.mod <<'TEXT'
module corp.example/app

go 1.19
TEXT
    write_file app/main.go <<TEXT
package main

// $1
import "C"

func main() { C.abs(1) }
TEXT
}

scenario_toolchain_cgo() {
    c_program '#include <stdlib.h>'
    mkdir -p "$home/bin"
    ln -s /usr/local/go/bin/go /usr/bin/env "$home/bin"
    record toolchain/go-no-c-compiler toolchain/no-c-compiler go 'executable file not found in $PATH' \
        -- env PATH=$home/bin CGO_ENABLED=1 go -C app build
    record toolchain/go-cgo-disabled toolchain/build-constraints go 'build constraints exclude all Go files' -- env CGO_ENABLED=0 go -C app build
    c_program '#include <sqlite9.h>'
    record toolchain/go-missing-header toolchain/missing-header go 'No such file or directory' -- go -C app build
    write_file lib/main.c <<'TEXT'
int absent_function(void);
int main(void) { return absent_function(); }
TEXT
    record toolchain/gcc-missing-library toolchain/missing-library gcc 'cannot find -lpq9' -- gcc -o lib/main lib/main.c -lpq9
}

scenario_toolchain_constraints() {
    write_file app/go.mod <<'TEXT'
module corp.example/app

go 1.19
TEXT
    write_file app/main.go <<'TEXT'
package main

import _ "corp.example/app/win"

func main() {}
TEXT
    write_file app/win/win_windows.go <<'TEXT'
package win
TEXT
    record toolchain/go-constraints toolchain/build-constraints go 'build constraints exclude all Go files' -- go -C app build
    record toolchain/go-unsupported-pair toolchain/unsupported-platform go 'unsupported GOOS/GOARCH pair' -- env GOOS=linux GOARCH=z80 go -C app build
    write_file bin/hello <<<$'\x7fELF\x02\x01\x01'
    chmod a+x "$home/bin/hello"
    record toolchain/exec-format toolchain/exec-format python 'Exec format error' -- python3 -c 'import os; os.execv("bin/hello", ["hello"])'
}

scenario_toolchain_programs() {
    write_file c/main.c <<'TEXT'
int absent_function(void);
int main(void) { return absent_function(); }
TEXT
    record toolchain/gcc-undefined-reference toolchain/undefined-reference gcc 'undefined reference to' -- gcc -o c/main c/main.c
    write_file Makefile <<'TEXT'
generate:
	protoc-gen-nothing --out gen
TEXT
    record toolchain/make-command-missing toolchain/command-missing make 'make: protoc-gen-nothing' -- make generate
    printf '#!/bin/sh\r\necho ready\r\n' | write_file run.sh
    chmod a+x $home/run.sh
    record toolchain/crlf-script toolchain/crlf-script bash 'cannot execute: required file not found' -- bash -c ./run.sh
    record toolchain/pip-externally-managed toolchain/python-externally-managed pip 'externally-managed-environment' \
        -- /usr/bin/python3 -m pip install --index-url $index requests
}
