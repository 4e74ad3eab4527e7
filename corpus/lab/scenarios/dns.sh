# shellcheck shell=bash
# The resolver answers NXDOMAIN, SERVFAIL, REFUSED, nothing at all, no address, or a wrong address.

scenario_dns_no_such_host() {
    usual_dns 'proxy.golang.org=NXDOMAIN'
    go_project app example.com/kit v1.4.0
    record dns/go-mod-tidy-nxdomain dns/no-such-host go 'lookup proxy.golang.org on 10.77.0.53:53: no such host' \
        host=proxy.golang.org resolver=10.77.0.53:53 -- go -C app mod tidy
    record dns/go119-mod-download-nxdomain dns/no-such-host go1.19 'lookup proxy.golang.org on 10.77.0.53:53: no such host' \
        host=proxy.golang.org -- sh -c 'cd app && /usr/lib/go-1.19/bin/go mod download'
    record dns/curl-nxdomain dns/unresolved curl 'Could not resolve host: artifacts.corp.example' \
        host=artifacts.corp.example -- curl -fsSL https://artifacts.corp.example/tools/setup.sh
    record dns/git-clone-nxdomain dns/unresolved git 'Could not resolve host: gitlab.corp.example' \
        host=gitlab.corp.example -- git clone https://gitlab.corp.example/platform/kit.git
    record dns/git-ssh-nxdomain dns/no-such-host ssh 'Could not resolve hostname gitlab.corp.example' \
        host=gitlab.corp.example -- git clone git@gitlab.corp.example:platform/kit.git
    record dns/wget-nxdomain dns/no-such-host wget 'failed: Name or service not known' \
        host=downloads.corp.example -- wget https://downloads.corp.example/sdk.tar.gz
    record dns/node-fetch-nxdomain dns/no-such-host node 'getaddrinfo ENOTFOUND api.corp.example' \
        host=api.corp.example -- node -e "fetch('https://api.corp.example/v1/items').then(r => console.log(r.status))"
    record dns/java-nxdomain dns/unresolved java 'java.net.UnknownHostException: api.corp.example' \
        host=api.corp.example -- java /run/lab/corpus/lab/tools/Fetch.java https://api.corp.example/v1/items
    record dns/dig-nxdomain dns/no-such-host dig 'status: NXDOMAIN' -- dig gitlab.corp.example
}

scenario_dns_pip_no_such_host() {
    usual_dns 'packages.example.net=NXDOMAIN'
    record dns/pip-nxdomain dns/no-such-host pip 'Failed to establish a new connection: [Errno -2] Name or service not known' \
        -- env PIP_NO_COLOR=1 /usr/bin/python3 -m pip install --user --break-system-packages --retries 2 --index-url $index requests
}

scenario_dns_servfail() {
    usual_dns 'proxy.golang.org=SERVFAIL' 'api.example.net=SERVFAIL'
    record dns/go-get-servfail dns/server-failure go 'on 10.77.0.53:53: server misbehaving' \
        host=proxy.golang.org resolver=10.77.0.53:53 -- go install example.com/cmd/tool@latest
    record dns/nslookup-servfail dns/server-failure nslookup "server can't find api.example.net: SERVFAIL" \
        host=api.example.net -- nslookup api.example.net
    record dns/curl-servfail dns/server-failure dig 'status: SERVFAIL' \
        host=api.example.net -- sh -c 'dig api.example.net; curl -sS https://api.example.net/'
}

scenario_dns_refused() {
    usual_dns 'proxy.golang.org=REFUSED' 'api.example.net=REFUSED'
    record dns/go-get-refused dns/server-failure go 'on 10.77.0.53:53: server misbehaving' \
        host=proxy.golang.org -- go install example.com/cmd/tool@v1.2.3
    record dns/dig-refused dns/resolver-refused dig 'status: REFUSED' -- dig api.example.net
}

scenario_dns_silent() {
    usual_dns 'proxy.golang.org=SILENT' 'api.example.net=SILENT'
    go_project app example.com/kit v1.4.0
    record dns/go-lookup-timeout dns/resolver-timeout go 'i/o timeout' \
        host=proxy.golang.org resolver=10.77.0.53:53 -- go -C app mod download
    record dns/curl-resolving-timed-out dns/resolver-timeout curl 'Resolving timed out' \
        -- curl -sS --connect-timeout 5 https://api.example.net/v1/items
    record dns/dig-no-servers dns/resolver-timeout dig 'no servers could be reached' resolver=10.77.0.53 \
        -- dig +time=2 +tries=2 api.example.net
    record dns/python-temporary-failure dns/temporary-failure python 'Temporary failure in name resolution' \
        -- python3 -c 'import urllib.request; urllib.request.urlopen("https://api.example.net/v1/items")'
}

# Nothing listens on port 53 of the resolver.
scenario_dns_resolver_refuses() {
    record dns/go-resolver-refused dns/resolver-refused go 'connection refused' resolver=10.77.0.53:53 \
        -- go install example.com/cmd/tool@latest
    record dns/dig-resolver-refused dns/resolver-refused dig 'connection refused' \
        -- dig proxy.golang.org
}

scenario_dns_no_address() {
    usual_dns 'api.example.net=NODATA'
    record dns/go-no-address dns/no-such-host go 'no such host' \
        -- env GOPROXY=https://api.example.net go install example.com/cmd/tool@latest
    record dns/nslookup-no-answer dns/no-address nslookup "Can't find api.example.net: No answer" host=api.example.net \
        -- nslookup api.example.net
}

# A filter answers 0.0.0.0; the program then knocks at its own machine.
scenario_dns_sinkhole() {
    usual_dns 'proxy.golang.org=0.0.0.0' 'registry.npmjs.org=127.0.0.1'
    record dns/go-sinkhole dns/tampered-answer go 'dial tcp 0.0.0.0:443: connect: connection refused' host=proxy.golang.org \
        -- go install example.com/cmd/tool@latest
    record dns/curl-sinkhole dns/tampered-answer curl 'Trying 127.0.0.1:443' host=registry.npmjs.org \
        -- curl -v https://registry.npmjs.org/left-pad
}

# 54 downloads at once, one broken resolver; the go.mod files are there already.
scenario_dns_many_modules() {
    local number requirements=()
    for number in {01..54}; do
        module "example.com/parts/p$number" v1.0.0 >/dev/null
        requirements+=("example.com/parts/p$number" v1.0.0)
    done
    go_project app "${requirements[@]}"
    write_file app/Makefile <<'TEXT'
.PHONY: deps
deps:
	@echo "==> Downloading dependencies"
	go mod download
TEXT
    fill_go_sum app
    forget_zips
    usual_dns 'proxy.golang.org=SERVFAIL'
    record dns/make-54-modules dns/server-failure go 'server misbehaving' host=proxy.golang.org -- make -C app deps
}

# The module comes, the name of the checksum database does not resolve.
scenario_dns_sumdb() {
    usual_dns 'sum.golang.org=NXDOMAIN' 'mirror.example.net=SERVFAIL'
    module example.com/kit v1.4.0 >/dev/null
    go_project app example.com/kit v1.4.0
    serve_modules --answer '^/sumdb/ 404'
    record dns/go-sumdb-nxdomain dns/no-such-host go 'lookup sum.golang.org on 10.77.0.53:53: no such host' \
        host=sum.golang.org -- go -C app mod tidy
    record dns/go-direct-nxdomain dns/no-such-host go 'lookup git.intra.corp.example on 10.77.0.53:53: no such host' \
        host=git.intra.corp.example -- go install git.intra.corp.example/platform/tool@latest
}

scenario_dns_no_resolver() {
    : >/etc/resolv.conf
    record dns/go-no-resolver dns/resolver-missing go 'connection refused' -- go install example.com/cmd/tool@latest
}

# The newer Java client shows NXDOMAIN as an exception without a text.
scenario_dns_java_http_client() {
    usual_dns
    record dns/java-http-client dns/unresolved java 'UnresolvedAddressException' \
        -- java /run/lab/corpus/lab/tools/Fetch.java https://api.corp.example/v1/items new
}
