# shellcheck shell=bash
# The connection stands, and a deadline passes.

scenario_timeout_stalled_answer() {
    usual_dns
    http 203.0.113.5:80 --answer '^/ stall'
    https 192.0.2.31:443 good --answer '^/ stall'
    record timeout/curl-operation-timed-out timeout/request-timeout curl 'Operation timed out after' -- curl -m 6 -sS http://files.example.net/sdk.tgz
    record timeout/wget-read-timeout timeout/read-timeout wget 'Read error (Connection timed out) in headers.' \
        -- wget --timeout=5 --tries=2 --waitretry=1 http://files.example.net/sdk.tgz
    record timeout/java-read-timed-out timeout/read-timeout java 'Read timed out' \
        -- java /run/lab/corpus/lab/tools/Fetch.java http://files.example.net/sdk.tgz
    record timeout/python-read-timed-out timeout/read-timeout python 'TimeoutError: timed out' \
        -- python3 -c 'import urllib.request; urllib.request.urlopen("http://files.example.net/sdk.tgz", timeout=4)'
    write_file call/go.mod <<'TEXT'
module corp.example/call

go 1.19
TEXT
    write_file call/main.go <<'TEXT'
package main

import (
	"context"
	"log"
	"net/http"
	"time"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Second)
	defer cancel()
	req, _ := http.NewRequestWithContext(ctx, "GET", "http://files.example.net/v1/jobs", nil)
	_, err := http.DefaultClient.Do(req)
	log.Print(err)
	client := &http.Client{Timeout: 3 * time.Second}
	_, err = client.Get("http://files.example.net/v1/jobs")
	log.Fatal(err)
}
TEXT
    record timeout/go-client-timeout timeout/request-timeout go 'context deadline exceeded' -- go -C call run .
}

scenario_timeout_handshake() {
    usual_dns
    rude 192.0.2.10:443 stall
    rude 198.51.100.9:443 stall
    record timeout/go-tls-handshake timeout/tls-handshake-timeout go 'net/http: TLS handshake timeout' -- go install example.com/cmd/tool@latest
    record timeout/pip-read-timeout timeout/read-timeout pip 'timed out' \
        -- python3 -m pip download --retries 1 --timeout 4 --index-url $index requests
}

scenario_timeout_slow_transfer() {
    usual_dns
    big_repository
    http 203.0.113.5:8080 --git /run/lab/state/git
    relay 203.0.113.5:80 203.0.113.5:8080 600000 silence
    record timeout/git-too-slow timeout/slow-transfer git 'Operation too slow' \
        -- git -c http.lowSpeedLimit=1000 -c http.lowSpeedTime=6 clone http://files.example.net/example/kit.git
}

scenario_timeout_speed_limit() {
    usual_dns
    module example.com/kit v1.4.0 --size 2000000 >/dev/null
    http 203.0.113.5:8080 --root $tree/example.com
    relay 203.0.113.5:80 203.0.113.5:8080 200000 silence
    record timeout/curl-too-slow timeout/slow-transfer curl 'Operation too slow' \
        -- curl -sS --speed-limit 1000 --speed-time 6 -o kit.zip http://files.example.net/kit/@v/v1.4.0.zip
    record timeout/curl-transfer-timeout timeout/slow-transfer curl 'Operation timed out after' \
        -- curl -m 8 -o kit.zip http://files.example.net/kit/@v/v1.4.0.zip
}

# The servers speak TLS and then, before or in the midst of the contents, say no more.
scenario_timeout_https() {
    usual_dns
    module example.com/kit v1.4.0 --size 2000000 >/dev/null
    https 192.0.2.31:443 good --answer '^/ stall'
    http 192.0.2.31:8080 --answer '^/ stall'
    https 203.0.113.5:8443 good --root $tree/example.com
    relay 203.0.113.5:443 203.0.113.5:8443 200000 silence
    record timeout/curl-stalled-body timeout/slow-transfer curl 'Operation timed out after' \
        -- curl -v -m 6 -o kit.zip https://files.example.net/kit/@v/v1.4.0.zip
    record timeout/wget-stalled-body timeout/slow-transfer wget 'Read error at byte' \
        -- wget --progress=dot:binary --read-timeout=5 --tries=2 --waitretry=1 https://files.example.net/kit/@v/v1.4.0.zip
    record timeout/python-https-read timeout/read-timeout python 'The read operation timed out' \
        -- python3 -c 'import urllib.request; print(urllib.request.urlopen("https://api.example.net/v1/jobs", timeout=4).read())'
    record timeout/node-abort-timeout timeout/request-timeout node 'The operation was aborted due to timeout' \
        -- node -e 'fetch("http://api.example.net:8080/v1/jobs", {signal: AbortSignal.timeout(3000)}).then(r => console.log(r.status))'
}

scenario_timeout_pip_file() {
    usual_dns
    module example.com/kit v1.4.0 --size 2000000 >/dev/null
    mkdir -p $state/index/files
    cp $tree/example.com/kit/@v/v1.4.0.zip $state/index/files/kit-1.4-py3-none-any.whl
    https 198.51.100.9:8443 good --root $state/index --type text/html \
        --answer '^/simple/kit/ 200 <a href="/files/kit-1.4-py3-none-any.whl">kit-1.4-py3-none-any.whl</a>'
    relay 198.51.100.9:443 198.51.100.9:8443 300000 silence
    record timeout/pip-stalled-wheel timeout/read-timeout pip 'exceptions.ReadTimeoutError: HTTPSConnectionPool' host=packages.example.net \
        -- python3 -m pip download --no-cache-dir --progress-bar off --timeout 4 --index-url $index kit
}

scenario_timeout_java_request() {
    usual_dns
    http 203.0.113.5:80 --answer '^/ stall'
    record timeout/java-request-timed-out timeout/request-timeout java 'request timed out' \
        -- java /run/lab/corpus/lab/tools/Fetch.java http://files.example.net/sdk.tgz new
}

# A Go program whose client waits for the headers, and for the body, only so long.
scenario_timeout_go_programs() {
    usual_dns
    module example.com/kit v1.4.0 --size 2000000 >/dev/null
    http 192.0.2.31:80 --answer '^/ stall'
    http 203.0.113.5:8080 --root $tree/example.com
    relay 203.0.113.5:80 203.0.113.5:8080 200000 silence
    write_file pull/go.mod <<'TEXT'
module corp.example/pull

go 1.19
TEXT
    write_file pull/main.go <<'TEXT'
package main

import (
	"io"
	"log"
	"net/http"
	"os"
	"time"
)

func pull(url string) error {
	transport := &http.Transport{ResponseHeaderTimeout: 3 * time.Second}
	client := &http.Client{Transport: transport, Timeout: 6 * time.Second}
	resp, err := client.Get(url)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	n, err := io.Copy(io.Discard, resp.Body)
	log.Printf("%s: %d bytes", url, n)
	return err
}

func main() {
	if err := pull(os.Args[1]); err != nil {
		log.Fatal("pull: ", err)
	}
}
TEXT
    # Compiled beforehand: with an empty build cache that may take longer than a recording.
    as_dev go -C $home/pull build -o /dev/null . >>$state/servers.out 2>&1
    record timeout/go-response-header timeout/request-timeout go 'timeout awaiting response headers' host=api.example.net \
        -- go -C pull run . http://api.example.net/v1/index
    record timeout/go-reading-body timeout/slow-transfer go 'while reading body' -- go -C pull run . http://files.example.net/kit/@v/v1.4.0.zip
    write_file pull/queue_test.go <<'TEXT'
package main

import "testing"

func TestDrain(t *testing.T) {
	queue := make(chan int)
	go func() { select {} }()
	t.Log("waiting for the last item")
	<-queue
}
TEXT
    record timeout/go-test-timed-out timeout/job-timeout go 'panic: test timed out after 3s' -- go -C pull test -timeout 3s ./...
}

# Two modules of a project behind a server that accepts the connection and never says hello.
scenario_timeout_handshake_tools() {
    usual_dns
    rude 198.51.100.7:443 stall
    rude 192.0.2.30:443 stall
    rude 198.51.100.8:22 stall
    go_project app example.com/kit v1.4.0 example.com/parts v1.0.0
    record timeout/go119-tls-handshake timeout/tls-handshake-timeout go1.19 'net/http: TLS handshake timeout' host=go.corp.example \
        -- sh -c 'cd app && GOPROXY=https://go.corp.example /usr/lib/go-1.19/bin/go mod download'
    record timeout/curl-ssl-connection timeout/tls-handshake-timeout curl 'SSL connection timeout' \
        -- curl -sS --connect-timeout 5 https://registry.npmjs.org/kit
    record timeout/ssh-banner timeout/request-timeout ssh 'timed out during banner exchange' \
        -- env GIT_SSH_COMMAND='ssh -o ConnectTimeout=5' git clone git@git.corp.example:example/kit.git
}

scenario_timeout_go_direct() {
    usual_dns
    big_repository
    https 192.0.2.20:8443 good --git $state/git
    relay 192.0.2.20:443 192.0.2.20:8443 600000 silence
    go_project app
    record timeout/go-direct-too-slow timeout/slow-transfer go 'Operation too slow' \
        -- env GOPROXY=direct GONOSUMDB='*' GIT_HTTP_LOW_SPEED_LIMIT=1000 GIT_HTTP_LOW_SPEED_TIME=6 go -C app get github.com/example/kit@main
}
