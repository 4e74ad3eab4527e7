# shellcheck shell=bash
# The forward proxy is malformed, unreachable, wants credentials, refuses or speaks another protocol.

via=http://proxy.corp.example:3128

scenario_proxy_name_unknown() {
    usual_dns 'proxy.corp.example=NXDOMAIN'
    record proxy/go-proxy-name-unknown proxy/unresolvable go 'proxyconnect tcp: dial tcp: lookup proxy.corp.example on 10.77.0.53:53: no such host' \
        proxy=proxy.corp.example -- env HTTPS_PROXY=$via go install example.com/cmd/tool@latest
    record proxy/curl-proxy-name-unknown proxy/unresolvable curl 'Could not resolve proxy: proxy.corp.example' \
        proxy=proxy.corp.example -- env https_proxy=$via curl -sSO https://files.example.net/sdk.tgz
    record proxy/git-proxy-name-unknown proxy/unresolvable git 'Could not resolve proxy: proxy.corp.example' \
        proxy=proxy.corp.example -- git -c http.proxy=$via clone https://github.com/example/kit.git
}

# A local proxy program that is not running.
scenario_proxy_refused() {
    usual_dns
    record proxy/go-local-proxy-dead proxy/local-proxy-dead go 'proxyconnect tcp: dial tcp 127.0.0.1:7890: connect: connection refused' \
        -- env HTTPS_PROXY=http://127.0.0.1:7890 go install example.com/cmd/tool@latest
    record proxy/go-socks-proxy-dead proxy/local-proxy-dead go 'dial tcp 127.0.0.1:1080: connect: connection refused' \
        -- env ALL_PROXY=socks5://127.0.0.1:1080 HTTPS_PROXY=socks5://127.0.0.1:1080 go install example.com/cmd/tool@latest
    record proxy/git-local-proxy-dead proxy/local-proxy-dead git 'Failed to connect to 127.0.0.1 port 7890' \
        -- git -c http.proxy=http://127.0.0.1:7890 clone https://github.com/example/kit.git
    record proxy/pip-proxy-dead proxy/dead-proxy pip 'Cannot connect to proxy' \
        -- python3 -m pip download --retries 1 --proxy http://127.0.0.1:3128 --index-url $index requests
    write_file app/Makefile <<'TEXT'
lint:
	go run example.com/cmd/linter@v1.60.0 run ./...
TEXT
    record proxy/make-go-run-proxy-dead proxy/local-proxy-dead go 'proxyconnect tcp: dial tcp 127.0.0.1:8118' \
        -- env HTTPS_PROXY=127.0.0.1:8118 make -C app lint
}

scenario_proxy_silent() {
    usual_dns
    drop_syn 10.77.0.8
    record proxy/go-proxy-unanswered proxy/unreachable go 'proxyconnect tcp: dial tcp 10.77.0.8:3128: i/o timeout' \
        -- env HTTPS_PROXY=$via go install example.com/cmd/tool@latest
}

scenario_proxy_authentication() {
    usual_dns
    forward_proxy auth
    record proxy/go-407 proxy/authentication-required go 'Proxy Authentication Required' \
        -- env HTTPS_PROXY=$via go install example.com/cmd/tool@latest
    record proxy/curl-407 proxy/authentication-required curl 'CONNECT tunnel failed, response 407' \
        -- env https_proxy=$via curl -sSLO https://files.example.net/sdk.tgz
    record proxy/curl-verbose-407 proxy/authentication-required curl '407 Proxy Authentication Required' \
        -- env https_proxy=$via curl -v https://files.example.net/sdk.tgz
    record proxy/git-407 proxy/authentication-required git 'CONNECT tunnel failed, response 407' \
        -- git -c http.proxy=$via clone https://github.com/example/kit.git
    record proxy/wget-407 proxy/authentication-required wget 'Proxy tunneling failed: Proxy Authentication Required' \
        -- env https_proxy=$via wget https://files.example.net/sdk.tgz
    record proxy/pip-407 proxy/authentication-required pip 'Tunnel connection failed: 407 Proxy Authentication Required' \
        -- python3 -m pip download --retries 1 --proxy $via --index-url $index requests
    record proxy/java-407 proxy/authentication-required java 'Unable to tunnel through proxy. Proxy returns "HTTP/1.1 407' \
        -- java -Dhttps.proxyHost=proxy.corp.example -Dhttps.proxyPort=3128 /run/lab/corpus/lab/tools/Fetch.java https://api.example.net/
}

scenario_proxy_denied() {
    usual_dns
    forward_proxy deny
    record proxy/go-403-connect proxy/connect-refused go ': Forbidden' \
        -- env HTTPS_PROXY=$via go install example.com/cmd/tool@latest
    record proxy/git-403-connect proxy/connect-refused git 'CONNECT tunnel failed, response 403' \
        -- git -c http.proxy=$via clone https://github.com/example/kit.git
    record proxy/wget-403-connect proxy/connect-refused wget 'Proxy tunneling failed: Forbidden' \
        -- env https_proxy=$via wget https://files.example.net/sdk.tgz
}

scenario_proxy_gateway() {
    usual_dns
    forward_proxy gateway
    record proxy/go-502-connect proxy/connect-bad-gateway go ': Bad Gateway' \
        -- env HTTPS_PROXY=$via go install example.com/cmd/tool@latest
    record proxy/curl-502-connect proxy/connect-bad-gateway curl 'CONNECT tunnel failed, response 502' \
        -- env https_proxy=$via curl -sSO https://go.corp.example/kit/@v/list
}

scenario_proxy_closes() {
    usual_dns
    forward_proxy close
    # Go does not say that it was the proxy.
    record network/go-connect-eof network/truncated go 'unexpected EOF' -- env HTTPS_PROXY=$via go install example.com/cmd/tool@latest
    record proxy/curl-connect-aborted proxy/connection-closed curl 'Proxy CONNECT aborted' \
        -- env https_proxy=$via curl -sSO https://files.example.net/sdk.tgz
}

scenario_proxy_wrong_protocol() {
    usual_dns
    forward_proxy socks
    record proxy/go-socks-port-as-http proxy/scheme-mismatch go 'malformed HTTP response' \
        -- env HTTPS_PROXY=$via go install example.com/cmd/tool@latest
}

# An https:// URL for a proxy that speaks plain HTTP.
scenario_proxy_wrong_scheme() {
    usual_dns
    forward_proxy deny
    record proxy/go-https-scheme proxy/scheme-mismatch go 'proxyconnect tcp: tls: first record does not look like a TLS handshake' \
        -- env HTTPS_PROXY=https://proxy.corp.example:3128 go install example.com/cmd/tool@latest
    record proxy/curl-https-scheme proxy/scheme-mismatch curl 'wrong version number' \
        -- env https_proxy=https://proxy.corp.example:3128 curl -v https://files.example.net/sdk.tgz
    record proxy/go-doubled-scheme proxy/malformed-url go 'proxyconnect tcp: dial tcp: lookup http' \
        -- env HTTPS_PROXY=http://http://proxy.corp.example:3128 go install example.com/cmd/tool@latest
    record proxy/curl-unknown-scheme proxy/malformed-url curl 'Unsupported proxy' \
        -- env https_proxy=htp://proxy.corp.example:3128 curl -sSO https://files.example.net/sdk.tgz
}

# A real squid that cannot find the host or does not let it through.
scenario_proxy_squid() {
    usual_dns
    cat >/run/lab/state/squid.conf <<'TEXT'
http_port 10.77.0.8:3128
visible_hostname proxy.corp.example
dns_nameservers 10.77.0.53
acl bad dstdomain .blocked.example
http_access deny bad
http_access allow all
cache deny all
access_log none
cache_log /run/lab/state/squid.log
pid_filename /run/lab/state/squid.pid
coredump_dir /run/lab/state
TEXT
    chmod 777 /run/lab/state
    start 10.77.0.8:3128 squid -N -f /run/lab/state/squid.conf
    record proxy/curl-squid-cannot-forward proxy/connect-bad-gateway curl 'X-Squid-Error: ERR_CANNOT_FORWARD 0' \
        -- env https_proxy=$via curl -v https://git.intra.corp.example/kit.git/info/refs
    record proxy/curl-squid-denied proxy/access-denied curl 'X-Squid-Error: ERR_ACCESS_DENIED 0' \
        -- env https_proxy=$via curl -v https://files.blocked.example/sdk.tgz
}
