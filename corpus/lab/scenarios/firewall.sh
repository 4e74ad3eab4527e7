# shellcheck shell=bash
# Packets are dropped or rejected by policy.

scenario_firewall_dropped_syn() {
    usual_dns
    drop_syn 192.0.2.10
    go_project app example.com/kit v1.4.0
    record firewall/go-dial-timeout firewall/golang-hosts-blocked go 'dial tcp 192.0.2.10:443: i/o timeout' \
        address=192.0.2.10 port=443 -- go -C app mod download -x
    record firewall/go119-dial-timeout firewall/golang-hosts-blocked go1.19 'dial tcp 192.0.2.10:443: i/o timeout' \
        address=192.0.2.10 -- /usr/lib/go-1.19/bin/go install example.com/cmd/tool@latest
}

# The module comes, the checksum database is walled off.
scenario_firewall_sumdb_dropped() {
    usual_dns
    module example.com/kit v1.4.0 >/dev/null
    go_project app example.com/kit v1.4.0
    serve_modules --answer '^/sumdb/ 404'
    drop_syn 192.0.2.11
    record firewall/go-sumdb-dial-timeout firewall/golang-hosts-blocked go 'dial tcp 192.0.2.11:443: i/o timeout' \
        address=192.0.2.11 -- go -C app mod tidy
}

scenario_firewall_dropped_clients() {
    usual_dns
    drop_syn 203.0.113.5
    record firewall/curl-connect-timeout firewall/connect-timeout curl 'Failed to connect to files.example.net port 443 after' \
        -- curl --connect-timeout 8 -fLO https://files.example.net/sdk.tgz
    record firewall/wget-connect-timeout firewall/connect-timeout wget 'failed: Connection timed out.' \
        -- wget --timeout=8 --tries=2 https://files.example.net/sdk.tgz
    record firewall/nc-timeout firewall/connect-timeout nc 'timed out' -- nc -vz -w 5 files.example.net 443
    record firewall/java-connect-timeout firewall/connect-timeout java 'Connect timed out' \
        -- java /run/lab/corpus/lab/tools/Fetch.java https://files.example.net/sdk.tgz
}

scenario_firewall_dropped_kernel() {
    usual_dns
    drop_syn '{ 192.0.2.20, 192.0.2.30 }'
    # The kernel's own patience, shortened: one repetition of the SYN.
    sysctl -q -w net.ipv4.tcp_syn_retries=2
    record firewall/git-ssh-timeout firewall/connect-timeout ssh 'connect to host github.com port 22: Connection timed out' host=github.com \
        -- git clone git@github.com:example/kit.git
    record firewall/node-timeout firewall/connect-timeout node 'ETIMEDOUT' \
        -- node -e "require('https').get('https://registry.npmjs.org/left-pad')"
}

# The kernel's own patience: more than two minutes.
scenario_firewall_dropped_git() {
    usual_dns
    drop_syn 192.0.2.20
    RECORD_LIMIT=200
    record firewall/git-connect-timeout firewall/connect-timeout git 'Failed to connect to github.com port 443' host=github.com \
        -- git clone https://github.com/example/kit.git
}

# Each probe fails at once, because a firewall says so by ICMP.
scenario_firewall_prohibited() {
    usual_dns
    reject_prohibited 192.0.2.20
    record firewall/ping-prohibited firewall/admin-prohibited ping 'Packet filtered' -- ping -c 2 github.com
    record firewall/traceroute-prohibited firewall/admin-prohibited traceroute '!X' -- traceroute -q 1 github.com
    record firewall/curl-and-ping-prohibited firewall/admin-prohibited ping 'Packet filtered' \
        -- sh -c 'curl -sS https://github.com/; sleep 2; ping -c 2 github.com'
}

# The client's own filter.
scenario_firewall_local() {
    usual_dns
    on_the_client 'ip daddr 192.0.2.20 reject with icmp type admin-prohibited'
    record firewall/curl-local-reject firewall/egress-denied ping 'sendmsg: Operation not permitted' \
        -- sh -c 'ping -c 1 -W 1 github.com; curl -v https://github.com/'
}

scenario_firewall_local_dns() {
    on_the_client 'udp dport 53 drop'
    record firewall/go-dns-not-permitted firewall/egress-denied go 'operation not permitted' \
        -- go install example.com/cmd/tool@latest
}

# A prohibit route: the kernel refuses.
scenario_firewall_prohibit_route() {
    usual_dns
    ip route add prohibit 192.0.2.10/32
    ip route add prohibit 192.0.2.20/32
    record firewall/go-prohibit-route firewall/egress-denied go 'connect: permission denied' -- go install example.com/cmd/tool@latest
    record firewall/curl-prohibit-route firewall/egress-denied curl 'Permission denied' -- curl -v https://github.com/
}

# A filter that reads the server name: the connection stands, the ClientHello is answered by RST.
scenario_firewall_sni_reset() {
    usual_dns
    rude 192.0.2.20:443 --after-bytes reset
    rude 192.0.2.10:443 --after-bytes reset
    record firewall/curl-hello-reset firewall/sni-reset curl 'OpenSSL SSL_connect: Connection reset by peer' host=github.com -- curl -v https://github.com/
    record network/git-hello-reset network/reset git 'unable to access' -- git clone https://github.com/example/kit.git
    record firewall/openssl-hello-reset firewall/sni-reset openssl 'write:errno=104' \
        -- openssl s_client -connect github.com:443 -servername github.com
    record network/go-hello-reset network/reset go 'connection reset by peer' -- go install example.com/cmd/tool@latest
    record firewall/wget-hello-reset firewall/sni-reset wget 'Error in the pull function' -- wget https://github.com/
}

# A page of the filter instead of the file.
scenario_firewall_block_page() {
    usual_dns
    http 203.0.113.5:80 --type text/html --answer '^/ 403 <html><head><title>Access Denied</title></head>\n<body><h1>Web Page Blocked</h1>\n<p>Access to the web page you were trying to visit has been blocked in accordance with company policy. Please contact your system administrator if you believe this is in error.</p>\n<p>User: 10.77.0.2</p><p>URL: files.example.net/sdk.tgz</p><p>Category: unknown</p></body></html>\n'
    record firewall/curl-block-page firewall/block-page curl 'has been blocked in accordance with company policy' -- curl -sS http://files.example.net/sdk.tgz
}
