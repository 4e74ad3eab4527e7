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
