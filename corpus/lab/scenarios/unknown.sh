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

scenario_unknown_make() {
    printf 'all: app.tar\napp.tar: timeout.conf\n\ttar cf app.tar timeout.conf\n' | write_file pack/Makefile
    record unknown/make-no-rule unknown make "No rule to make target 'timeout.conf'" -- make -C pack
    # A script that ends at a command which fails without a word.
    write_file quiet/release.sh <<'TEXT'
#!/bin/sh
set -e
echo "== collecting notes"
printf 'connect: retry later\n' >notes
echo "== checking version"
grep -q '^version' notes
echo "== done"
TEXT
    printf 'release:\n\tsh ./release.sh\n' | write_file quiet/Makefile
    record unknown/make-silent-script unknown make 'make: *** [Makefile:2: release] Error 1' -- make -C quiet release
}

scenario_unknown_tracebacks() {
    write_file report/report.py <<'TEXT'
import json


def load(text):
    return json.loads(text)["servers"]


def summary(servers):
    return {name: entry["timeout"] + 1 for name, entry in servers.items()}


def main():
    text = '{"servers": {"db.example.net": {"timeout": "30"}}}'
    print("reading the settings of 1 server")
    print(summary(load(text)))


main()
TEXT
    record unknown/python-traceback unknown python 'TypeError: can only concatenate str' -- python3 report/report.py
    write_file java/Broken.java <<'TEXT'
import java.util.Map;

public class Broken {
    static int port(Map<String, Integer> ports, String host) {
        return ports.get(host);
    }

    public static void main(String[] arguments) {
        System.out.println("connecting to db.example.net");
        System.out.println(port(Map.of("db.example.com", 5432), "db.example.net"));
    }
}
TEXT
    record unknown/java-null-pointer unknown java 'java.lang.NullPointerException' -- java java/Broken.java
    record unknown/node-syntax-error unknown node 'SyntaxError: ' -- sh -c 'printf "const retries = 3\nfunction connect( {\n  return retries\n}\n" > wrong.js; node wrong.js'
}

scenario_unknown_go_runtime() {
    one_file main.go <<'TEXT'
package main

import "fmt"

func main() {
	answers := make(chan string)
	fmt.Println("waiting for proxy.golang.org")
	fmt.Println(<-answers)
}
TEXT
    record unknown/go-deadlock unknown go 'all goroutines are asleep - deadlock!' -- go -C app run .
    one_file pool_test.go <<'TEXT'
package main

import "testing"

type pool struct{ open int }

func (p *pool) dial() int { return p.open + 1 }

func TestPoolDial(t *testing.T) {
	var p *pool
	t.Log("dial tcp 192.0.2.10:443 is only pretended")
	if p.dial() != 1 {
		t.Fatal("connection refused")
	}
}
TEXT
    record unknown/go-test-panic unknown go 'invalid memory address or nil pointer dereference' -- go -C app test ./...
}

scenario_unknown_shell() {
    record unknown/git-apply-fails unknown git 'patch does not apply' -- sh -c '
        git init -q patched && cd patched && printf "retries = 5\ntimeout = 30\n" > settings
        printf -- "--- a/settings\n+++ b/settings\n@@ -1,2 +1,2 @@\n retries = 3\n-timeout = 30\n+timeout = 60\n" > slower.patch
        git apply slower.patch'
    record unknown/bash-unbound unknown bash 'unbound variable' -- bash -c '
        set -euo pipefail
        echo "deploying to api.example.net"
        echo "release $RELEASE_NAME"'
}
