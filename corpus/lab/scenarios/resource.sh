# shellcheck shell=bash
# A limit or a permission of this machine.

hello_program() {
    write_file app/go.mod <<'TEXT'
module corp.example/app

go 1.19
TEXT
    write_file app/main.go <<TEXT
package main

import (
	"log"
	"net"
)

func main() {
	listener, err := net.Listen("tcp", "$1")
	if err != nil {
		log.Fatal(err)
	}
	defer listener.Close()
}
TEXT
}

# tiny PATH SIZE: a file system of that size, the user's own
tiny() {
    mkdir -p "$1"
    mount -t tmpfs -o "size=$2,mode=755,uid=1000,gid=1000" tmpfs "$1"
}

scenario_resource_disk_full() {
    usual_dns
    module example.com/kit v1.4.0 --size 4000000 >/dev/null
    serve_modules
    go_project app example.com/kit v1.4.0
    tiny $home/go 2m
    tiny $home/small 1m
    record resource/go-mod-disk-full resource/disk-full go 'no space left on device' -- env GONOSUMDB='*' go -C app mod tidy
    hello_program :0
    record resource/go-build-disk-full resource/disk-full go 'no space left on device' -- env GOTMPDIR=/home/dev/small go -C app build
    big_repository
    https 192.0.2.20:443 good --git $state/git
    record resource/git-disk-full resource/disk-full git 'No space left on device' -- git clone https://github.com/example/kit.git small/kit
    https 203.0.113.5:443 good --root $tree/example.com
    record resource/curl-disk-full resource/disk-full curl 'Failure writing output' \
        -- sh -c 'dd if=/dev/zero of=small/filler bs=64k 2>/dev/null; curl -fSLo small/kit.zip https://files.example.net/kit/@v/v1.4.0.zip'
    record resource/wget-disk-full resource/disk-full wget 'No space left on device' -- wget -nv -O small/kit.zip https://files.example.net/kit/@v/v1.4.0.zip
}

scenario_resource_too_many_files() {
    usual_dns
    hello_program :0
    record resource/go-too-many-files resource/too-many-open-files go 'too many open files' \
        -- sh -c 'ulimit -n 12; go -C app build'
    record resource/python-too-many-files resource/too-many-open-files python 'Too many open files' \
        -- sh -c 'ulimit -n 40; python3 -c "
import socket
held = [socket.socket() for _ in range(100)]
"'
}

scenario_resource_memory() {
    hello_program :0
    record resource/go-no-address-space resource/out-of-memory go 'failed to reserve page summary memory' -- sh -c 'ulimit -v 600000; go -C app build'
    record resource/java-heap resource/out-of-memory java 'java.lang.OutOfMemoryError: Java heap space' \
        -- java -Xmx64m /run/lab/corpus/lab/tools/Hoard.java
    record resource/node-heap resource/out-of-memory node 'JavaScript heap out of memory' \
        -- node --max-old-space-size=40 -e 'const hoard = []; for (;;) hoard.push(new Array(10000).fill(Math.random()))'
}

scenario_resource_ports() {
    sysctl -q -w net.ipv4.ip_unprivileged_port_start=1024
    /usr/bin/python3 "$helpers/rude_server.py" --listen 127.0.0.1:8080 stall >/dev/null 2>&1 &
    wait_for_listener env 127.0.0.1:8080
    hello_program 127.0.0.1:8080
    record resource/go-address-in-use resource/address-in-use go 'bind: address already in use' port=8080 -- go -C app run .
    record resource/python-address-in-use resource/address-in-use python 'Address already in use' -- python3 -m http.server --bind 127.0.0.1 8080
    record resource/node-address-in-use resource/address-in-use node 'EADDRINUSE' port=8080 \
        -- node -e "require('http').createServer().listen(8080, '127.0.0.1')"
    hello_program :443
    record resource/go-privileged-port resource/privileged-port go 'bind: permission denied' port=443 -- go -C app run .
    record resource/node-privileged-port resource/privileged-port node 'EACCES' port=80 -- node -e "require('http').createServer().listen(80)"
}

# Each connection takes a local port; here there are only a few.
scenario_resource_ports_exhausted() {
    usual_dns
    sysctl -q -w net.ipv4.ip_local_port_range='40000 40005'
    rude 203.0.113.5:80 stall
    record resource/python-ports-exhausted resource/ports-exhausted python 'Cannot assign requested address' \
        -- python3 -c '
import socket
held = [socket.create_connection(("203.0.113.5", 80)) for _ in range(20)]
'
}

scenario_resource_permissions() {
    usual_dns
    hello_program :0
    mkdir -p $home/go/pkg/mod $home/locked
    chmod 755 $home/go/pkg/mod
    chown -R 0:0 $home/go $home/locked
    module example.com/kit v1.4.0 >/dev/null
    serve_modules
    go_project needs example.com/kit v1.4.0
    record resource/go-mod-permission resource/permission-denied go 'permission denied' -- env GONOSUMDB='*' go -C needs mod tidy
    record resource/git-permission resource/permission-denied git 'Permission denied' -- git clone https://github.com/example/kit.git locked/kit
    tiny $home/readonly 1m
    mount -o remount,ro $home/readonly
    record resource/go-read-only resource/read-only go 'read-only file system' -- go -C app build -o /home/dev/readonly/app
    record resource/git-read-only resource/read-only git 'Read-only file system' -- git init readonly/kit
}

scenario_resource_git_locks() {
    as_dev git init -q $home/kit
    touch $home/kit/.git/index.lock
    record resource/git-index-lock resource/git-lock git 'index.lock' -- sh -c 'cd kit && touch a && git add a'
    chown -R 0:0 $home/kit
    record resource/git-dubious-ownership resource/git-dubious-ownership git 'dubious ownership' -- git -C kit status
    record resource/argument-list resource/argument-list-too-long bash 'Argument list too long' \
        -- bash -c 'git add $(seq 1 600000)'
}
