#!/usr/bin/env bash
# The world of one scenario: a client and a server host joined by one cable, inside namespaces that end with this process.
set -euo pipefail

scenario=$1
corpus_source=$2
cache_source=$3

# Everything that is needed later moves below /run/lab, then the machine's own places are covered.
hide_the_machine() {
    mount --make-rprivate /
    mount -t tmpfs -o mode=755 tmpfs /run
    mkdir -p /run/lab/{corpus,go,certs,etc,state} /run/netns /run/sshd
    mount --bind "$corpus_source" /run/lab/corpus
    mount --bind "$cache_source/go" /run/lab/go
    mount --bind "$cache_source/certs" /run/lab/certs
    cp -a /etc/. /run/lab/etc
    mount --bind /run/lab/etc /etc
    mount -t tmpfs -o mode=755 tmpfs /home
    mount -t tmpfs -o mode=755 tmpfs /usr/local
    mount -t tmpfs -o mode=1777 tmpfs /tmp
    mkdir -p /usr/local/go
    mount --bind /run/lab/go /usr/local/go
}

furnish_etc() {
    rm -f /etc/resolv.conf /etc/hosts /etc/hostname /etc/gitconfig /etc/pip.conf /etc/ssl/certs/ca-certificates.crt
    echo 'nameserver 10.77.0.53' >/etc/resolv.conf
    printf '127.0.0.1 localhost build-01\n::1 localhost\n' >/etc/hosts
    echo build-01 >/etc/hostname
    sed -i '/^[^:]*:[^:]*:1000:/d' /etc/passwd /etc/group
    echo 'dev:x:1000:1000:dev:/home/dev:/bin/bash' >>/etc/passwd
    echo 'dev:x:1000:' >>/etc/group
    cp /run/lab/certs/authority.crt /etc/ssl/certs/ca-certificates.crt
    hostname build-01
}

# Client 10.77.0.2; everything else is an address of the server host.
lay_the_cable() {
    ip netns add server
    ip link add uplink type veth peer name eth0
    ip link set uplink netns server
    ip link set lo up
    ip address add 10.77.0.2/24 dev eth0
    ip link set eth0 up
    ip route add default via 10.77.0.1
    in_server ip link set lo up
    local address
    for address in 10.77.0.{1,8,53}; do in_server ip address add "$address/24" dev uplink; done
    for address in 192.0.2.{10,11,20,21,30,31} 198.51.100.{7,8,9} 203.0.113.{5,6,7}; do
        in_server ip address add "$address/32" dev lo
    done
    in_server ip link set uplink up
    in_server sysctl -q -w net.ipv4.ip_forward=1
    sysctl -q -w net.ipv4.ping_group_range='0 2147483647'
}

source_library() {
    local part
    for part in servers filters record modules; do
        # shellcheck disable=SC1090
        source "/run/lab/corpus/lab/lib/$part.sh"
    done
    for part in /run/lab/corpus/lab/scenarios/*.sh; do
        # shellcheck disable=SC1090
        source "$part"
    done
}

cd /
hide_the_machine
furnish_etc
source_library
lay_the_cable
new_home
"scenario_${scenario//-/_}"
((missed_proofs == 0))
