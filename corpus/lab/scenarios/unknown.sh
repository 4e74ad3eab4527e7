# shellcheck shell=bash
# Failures that are none of the categories: the program itself is wrong.

one_file() {
    write_file app/go.mod <<'TEXT'
module corp.example/app

go 1.19
TEXT
    write_file "app/$1"
}

scenario_unknown_go() {
    one_file main.go <<'TEXT'
package main

import "fmt"

func main() {
	var timeout int = "30s"
	fmt.Println(undefinedName, timeout)
}
TEXT
    record unknown/go-compile-error unknown go 'undefined: undefinedName' -- go -C app build ./...
    one_file main.go <<'TEXT'
package main

import "fmt"

func main() {
	var connections map[string]int
	fmt.Println("connecting to db.example.net")
	connections["db.example.net"]++
}
TEXT
    record unknown/go-panic unknown go 'panic: assignment to entry in nil map' -- go -C app run .
    one_file main.go <<'TEXT'
package main

import "fmt"

func main() {
	fmt.Printf("%d errors\n", "none")
}
TEXT
    record unknown/go-vet unknown go 'has arg "none" of wrong type string' -- go -C app vet ./...
}

scenario_unknown_go_test() {
    one_file dial_test.go <<'TEXT'
package app

import (
	"errors"
	"testing"
)

func dial() error { return errors.New("refused by policy") }

func TestDial(t *testing.T) {
	if err := dial(); err == nil || err.Error() != "i/o timeout" {
		t.Errorf("dial() = %v, want i/o timeout", err)
	}
}

func TestRetries(t *testing.T) {
	t.Log("connection attempt 3 of 3")
}
TEXT
    record unknown/go-test-fails unknown go '--- FAIL: TestDial' -- go -C app test -v ./...
    write_file app/Makefile <<'TEXT'
.PHONY: ci
ci:
	go test ./...
TEXT
    record unknown/make-test-fails unknown go '--- FAIL: TestDial' -- make -C app ci
}

scenario_unknown_programs() {
    write_file c/crash.c <<'TEXT'
#include <stdio.h>

int main(void)
{
    int *volatile nothing = 0;
    puts("loading index");
    fflush(stdout);
    return *nothing;
}
TEXT
    as_dev gcc -o "$home/c/crash" "$home/c/crash.c"
    record unknown/segfault unknown gcc 'Segmentation fault' -- bash -c './c/crash; exit $?'
    record unknown/python-assertion unknown python 'AssertionError: expected 200' \
        -- python3 -c 'answer = 404; assert answer == 200, f"expected 200, got {answer}"'
    record unknown/node-type-error unknown node 'TypeError' -- node -e 'const config = undefined; console.log(config.proxy.host)'
    record unknown/gcc-syntax unknown gcc 'error: expected' -- sh -c 'printf "int main(void) { return 0 }\n" > c/wrong.c; gcc -c c/wrong.c'
    record unknown/git-merge-conflict unknown git 'Automatic merge failed' -- sh -c '
        git init -q -b main merge && cd merge && git config user.name dev && git config user.email dev@example.com
        echo one > timeout.txt && git add . && git commit -q -m one && git checkout -q -b other && echo two > timeout.txt && git commit -qam two
        git checkout -q main && echo three > timeout.txt && git commit -qam three && git merge other'
}
