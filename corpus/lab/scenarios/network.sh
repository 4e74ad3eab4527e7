# shellcheck shell=bash
# The path is broken: no route, no interface, IPv6 without a route, resets and ends in mid-transfer.

scenario_network_unreachable() {
    usual_dns 'ipv6.example.net=2001:db8::7'
    ip route del default
    record network/go-unreachable network/unreachable go 'connect: network is unreachable' -- go install example.com/cmd/tool@latest
    record network/curl-unreachable network/unreachable curl 'Network is unreachable' -- curl -v https://github.com/
    record network/ping-unreachable network/unreachable ping 'Network is unreachable' -- ping -c 1 192.0.2.20
    record network/git-ssh-unreachable network/unreachable ssh 'Network is unreachable' -- git clone git@github.com:example/kit.git
}

scenario_network_host_unreachable() {
    usual_dns 'proxy.golang.org=10.77.0.99' 'github.com=10.77.0.99'
    record network/go-no-route network/no-route go 'connect: no route to host' -- go install example.com/cmd/tool@latest
    record network/curl-no-route network/no-route curl 'No route to host' -- curl -v https://github.com/
    record network/ping-host-unreachable network/no-route ping 'Destination Host Unreachable' -- ping -c 3 github.com
}

scenario_network_no_ipv6() {
    usual_dns 'proxy.golang.org=2001:db8::7' 'github.com=2001:db8::7'
    record network/go-ipv6-unreachable network/ipv6-broken go 'connect: network is unreachable' -- go install example.com/cmd/tool@latest
    record network/curl-ipv6-unreachable network/ipv6-broken curl 'Network is unreachable' -- curl -v https://github.com/
}

scenario_network_down() {
    ip link set eth0 down
    record network/ping-interface-down network/unreachable ping 'Network is unreachable' -- ping -c 2 10.77.0.1
    record network/nc-interface-down network/unreachable nc 'Network is unreachable' -- nc -vz 192.0.2.20 443
}

# A repository of some size behind a relay that breaks.
big_repository() {
    mkdir -p /run/lab/state/git/example
    git init -q --bare -b main /run/lab/state/git/example/kit.git
    local tree commit
    tree=$(cd /run/lab/state/git/example/kit.git && head -c 3000000 /dev/urandom | git hash-object -w --stdin |
        sed 's/^/100644 blob /;s/$/\tballast.bin/' | git mktree)
    commit=$(cd /run/lab/state/git/example/kit.git &&
        git -c user.name=dev -c user.email=dev@example.com commit-tree -m 'first' "$tree")
    git --git-dir=/run/lab/state/git/example/kit.git update-ref refs/heads/main "$commit"
}

scenario_network_git_cut() {
    usual_dns
    big_repository
    https 192.0.2.20:8443 good --git /run/lab/state/git
    relay 192.0.2.20:443 192.0.2.20:8443 1500000 fin
    record network/git-early-eof network/truncated git 'error: RPC failed' -- git clone https://github.com/example/kit.git
}

scenario_network_git_reset() {
    usual_dns
    big_repository
    https 192.0.2.20:8443 good --git /run/lab/state/git
    relay 192.0.2.20:443 192.0.2.20:8443 1500000 reset
    record network/git-rpc-reset network/reset git 'RPC failed' -- git clone --progress https://github.com/example/kit.git
}

scenario_network_download_cut() {
    usual_dns
    module example.com/kit v1.4.0 --size 2000000 >/dev/null
    go_project app example.com/kit v1.4.0
    http 203.0.113.5:80 --answer '^/ cut'
    https 203.0.113.5:443 good --answer '^/ cut'
    https 192.0.2.10:8443 good --root "$tree"
    relay 192.0.2.10:443 192.0.2.10:8443 900000 reset
    record network/curl-transfer-closed network/truncated curl 'bytes remaining to read' \
        -- curl -fsSLO http://files.example.net/sdk.tgz
    record network/curl-terminal-closed network/truncated curl 'bytes remaining to read' \
        -- script -qec 'curl -fLO http://files.example.net/sdk.tgz' /dev/null
    record network/wget-connection-closed network/truncated wget 'Connection closed at byte' \
        -- wget --tries=2 --waitretry=1 http://files.example.net/sdk.tgz
    record network/python-incomplete-read network/truncated python 'http.client.IncompleteRead' \
        -- python3 -c 'import urllib.request; urllib.request.urlopen("http://files.example.net/sdk.tgz").read()'
    record network/go-zip-reset network/reset go 'connection reset by peer' \
        -- env GONOSUMDB=example.com go -C app mod tidy
}

scenario_network_download_eof() {
    usual_dns
    module example.com/kit v1.4.0 --size 2000000 >/dev/null
    go_project app example.com/kit v1.4.0
    https 192.0.2.10:8443 good --root "$tree"
    relay 192.0.2.10:443 192.0.2.10:8443 900000 fin
    record network/go-unexpected-eof network/truncated go 'unexpected EOF' \
        -- env GONOSUMDB=example.com go -C app mod tidy
}
