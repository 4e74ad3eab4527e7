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
