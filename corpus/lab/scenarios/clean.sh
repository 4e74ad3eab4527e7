# shellcheck shell=bash
# Nothing failed, whatever the words.

scenario_clean_go_download() {
    usual_dns
    local number requirements=()
    for number in {1..8}; do
        module "example.com/errors/kit$number" v1.0.0 >/dev/null
        requirements+=("example.com/errors/kit$number" v1.0.0)
    done
    go_project app "${requirements[@]}"
    fill_go_sum app
    forget_modules
    serve_modules
    record clean/go-mod-download-x clean go '200 OK' -- go -C app mod download -x
}

# The first proxy of the list has nothing, the second has it.
scenario_clean_go_fallback() {
    usual_dns
    module example.com/timeout v1.4.0 >/dev/null
    go_project app example.com/timeout v1.4.0
    https 198.51.100.7:443 good --answer '\.mod$ 410 gone\n' --answer '^/ 404 not found: no such host\n'
    serve_modules
    record clean/go-proxy-fallback clean go '200 OK' \
        -- env GOPROXY=https://go.corp.example,https://proxy.golang.org GONOSUMDB='*' GOFLAGS=-mod=mod go -C app mod download -x
    record clean/go-get-quiet clean go 'added example.com/timeout' -- sh -c 'sed -i /timeout/d app/go.mod; GOFLAGS=-mod=mod GONOSUMDB=* go -C app get -v example.com/timeout'
}

# Names of tests and their output are full of failures; all tests pass.
scenario_clean_go_test() {
    write_file net/go.mod <<'TEXT'
module corp.example/net

go 1.19
TEXT
    write_file net/net_test.go <<'TEXT'
package net

import (
	"errors"
	"fmt"
	"log"
	"testing"
)

func TestDialTimeout(t *testing.T) {
	t.Log("got expected error: dial tcp 192.0.2.10:443: i/o timeout")
}

func TestNoSuchHost(t *testing.T) {
	err := errors.New("dial tcp: lookup proxy.golang.org: no such host")
	t.Run("x509: certificate signed by unknown authority", func(t *testing.T) { t.Log(err) })
	t.Run("connection_refused", func(t *testing.T) {
		log.Print("retrying after: dial tcp 127.0.0.1:5432: connect: connection refused")
	})
}

func TestChecksumMismatch(t *testing.T) {
	fmt.Println("fatal: could not read Username for 'https://github.com': terminal prompts disabled")
	t.Skip("SECURITY ERROR is tested elsewhere")
}

func Example() {
	fmt.Println("ERROR: 0 errors, no space left on device")
	// Output: ERROR: 0 errors, no space left on device
}
TEXT
    record clean/go-test-frightening clean go 'ok  	corp.example/net' -- go -C net test -v ./...
}

scenario_clean_transfers() {
    usual_dns
    https 203.0.113.5:443 good --answer '^/sdk 503*2' --answer '^/ 200 contents\n'
    record clean/curl-verbose clean curl 'SSL certificate verify ok' -- curl -v https://files.example.net/errors/timeout.txt
    record clean/curl-retry clean curl 'Will retry in' -- curl --retry 3 --retry-delay 1 -fSL -o sdk.tgz https://files.example.net/sdk.tgz
    https 203.0.113.6:443 good --answer '^/sdk 503*1' --answer '^/ 200 contents\n'
    record clean/wget-retry clean wget 'saved' -- wget --retry-on-http-error=503 --tries=3 --waitretry=1 https://mirror.example.net/sdk.tgz
    record clean/openssl-verify clean openssl 'Verify return code: 0 (ok)' -- openssl s_client -connect files.example.net:443 -servername files.example.net
}

# A service that is slow to come up, and a script that waits for it.
scenario_clean_wait_for() {
    usual_dns
    (sleep 2; http 203.0.113.5:80 --answer '^/ 200 ready\n') >/dev/null 2>&1 &
    record clean/wait-for-service clean nc 'is up' \
        -- sh -c 'until nc -vz files.example.net 80; do echo "files.example.net:80 is not ready yet, retrying"; sleep 1; done; echo "files.example.net:80 is up"'
}

scenario_clean_git() {
    usual_dns
    big_repository
    https 192.0.2.20:443 good --git $state/git
    record clean/git-clone-progress clean git 'Receiving objects: 100%' -- git clone --progress https://github.com/example/kit.git
    record clean/git-log-of-errors clean git 'dial tcp' -- sh -c '
        git init -q notes && cd notes && git config user.name dev && git config user.email dev@example.com
        git commit -q --allow-empty -m "fix: dial tcp 192.0.2.1:443: i/o timeout on start"
        git commit -q --allow-empty -m "retry on x509: certificate signed by unknown authority"
        git commit -q --allow-empty -m "docs: explain fatal: Authentication failed"
        git log --oneline --format="%s"'
    # On a terminal: colours, and progress that repaints its line.
    rm -rf $home/kit
    record clean/git-clone-terminal clean git 'Receiving objects: 100%' -- script -qec 'git clone https://github.com/example/kit.git && git -C kit log --color=always --oneline | cat' /dev/null
}

# The index resets the first connection and the file is slow to come; pip tries again, and gets it.
scenario_clean_pip_retry() {
    usual_dns
    mkdir -p $state/index/files
    /usr/bin/python3 - $state/index/files/kit-1.4-py3-none-any.whl <<'TEXT'
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], "w") as wheel:
    wheel.writestr("kit.py", "name = 'kit'\n")
    wheel.writestr("kit-1.4.dist-info/METADATA", "Metadata-Version: 2.1\nName: kit\nVersion: 1.4\n")
    wheel.writestr("kit-1.4.dist-info/WHEEL", "Wheel-Version: 1.0\nGenerator: hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
    wheel.writestr("kit-1.4.dist-info/RECORD", "kit.py,,\nkit-1.4.dist-info/METADATA,,\nkit-1.4.dist-info/WHEEL,,\nkit-1.4.dist-info/RECORD,,\n")
TEXT
    https 198.51.100.9:443 good --root $state/index --type text/html --answer '^/simple/kit/ empty*1' \
        --answer '^/simple/kit/ 200 <a href="/files/kit-1.4-py3-none-any.whl">kit-1.4-py3-none-any.whl</a>' --answer '^/files/ stall*1'
    record clean/pip-retry clean pip 'Successfully downloaded kit' \
        -- python3 -m pip download --no-cache-dir --disable-pip-version-check --progress-bar off --timeout 4 --index-url $index kit
}

# Tests whose names, sub-tests and logs speak of nothing but failures, as a CI system gets them.
scenario_clean_test_reports() {
    write_file guard/go.mod <<'TEXT'
module corp.example/guard

go 1.19
TEXT
    write_file guard/guard_test.go <<'TEXT'
package guard

import (
	"fmt"
	"os"
	"testing"
)

func TestClassify(t *testing.T) {
	for _, text := range []string{
		"fatal: Authentication failed for 'https://git.corp.example/kit.git/'",
		"verifying example.com/kit@v1.4.0: checksum mismatch",
		"x509: certificate has expired or is not yet valid",
		"panic: runtime error: out of memory",
	} {
		t.Run(text, func(t *testing.T) {
			fmt.Fprintln(os.Stderr, "classified:", text)
		})
	}
}
TEXT
    record clean/go-test-json clean go '"Action":"pass","Package":"corp.example/guard"' -- go -C guard test -json ./...
    write_file checks/test_errors.py <<'TEXT'
import logging
import unittest


class ConnectionErrors(unittest.TestCase):
    def test_connection_refused_error_111(self):
        """ConnectionRefusedError: [Errno 111] Connection refused is caught"""
        with self.assertRaises(ConnectionRefusedError):
            raise ConnectionRefusedError(111, "Connection refused")

    def test_tls_failure(self):
        logging.error("expected: SSL: CERTIFICATE_VERIFY_FAILED")

    @unittest.expectedFailure
    def test_name_not_known(self):
        self.assertEqual("Name or service not known", "192.0.2.10")

    @unittest.skip("socket.timeout: timed out on slow machines")
    def test_read_timed_out(self):
        self.fail("never run")
TEXT
    record clean/python-unittest clean python 'OK (skipped=1, expected failures=1)' -- python3 -B -m unittest discover -v -s checks
}

scenario_clean_scripts() {
    usual_dns
    http 192.0.2.31:80 --answer '^/v1 reset*1' --answer '^/v1 503*1 maintenance\n' --answer '^/ 200 42\n'
    write_file load.js <<'TEXT'
async function load(url) {
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await fetch(url);
      if (answer.ok) return await answer.text();
      console.error(`attempt ${attempt}: ${answer.status} ${answer.statusText}, retrying in 1 s`);
    } catch (error) {
      console.error(`attempt ${attempt}: ${error.cause?.code ?? error.message}, retrying in 1 s`);
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

load("http://api.example.net/v1/count").then((text) => console.log("done, entries:", text.trim()));
TEXT
    record clean/node-retry clean node 'done, entries: 42' -- node load.js
    printf 'all: clean build\nclean:\n\t-rm errors.log\n\t-test -d failed\nbuild:\n\t@echo "0 errors, 0 failures"\n' | write_file app/Makefile
    record clean/make-ignored-errors clean make '0 errors, 0 failures' -- make -C app
    record clean/sha256sum-ok clean curl 'timeout.txt: OK' -- sh -ec '
        for name in timeout mismatch; do curl -fsS -o $name.txt http://api.example.net/$name; done
        sha256sum *.txt | tee SHA256SUMS
        sha256sum -c SHA256SUMS'
}
