# shellcheck shell=bash
# Starting the helper servers on the server host.

certs=/run/lab/certs
state=/run/lab/state
index=https://packages.example.net/simple/
helpers=/run/lab/corpus/lab/servers

in_server() { ip netns exec server "$@"; }

# start ADDRESS:PORT COMMAND…: runs the command on the server host and waits until it listens there
start() {
    local listen=$1
    shift
    # Its chatter is kept away from the logs.
    in_server env PYTHONDONTWRITEBYTECODE=1 "$@" >>"$state/servers.out" 2>&1 </dev/null &
    wait_for_listener in_server "$listen"
}

# wait_for_listener RUNNER… ADDRESS:PORT
wait_for_listener() {
    local listen=${*: -1} runner=("${@:1:$#-1}") try
    for try in {1..100}; do
        "${runner[@]}" ss -Hlntu | grep -qF "$listen " && return 0
        sleep 0.1
    done
    echo "lab: nothing listens on $listen after $try tries" >&2
    tail -n 5 "$state/servers.out" >&2
    return 1
}

# dns ANSWER…: the resolver 10.77.0.53 with answers such as github.com=192.0.2.20 or *=NXDOMAIN
dns() { start 10.77.0.53:53 /usr/bin/python3 "$helpers/dns_server.py" --listen 10.77.0.53:53 "$@"; }

# usual_dns ANSWER…: the same with the names that most scenarios need
usual_dns() {
    dns "$@" proxy.golang.org=192.0.2.10 sum.golang.org=192.0.2.11 github.com=192.0.2.20 \
        registry.npmjs.org=192.0.2.30 api.example.net=192.0.2.31 go.corp.example=198.51.100.7 git.corp.example=198.51.100.8 \
        packages.example.net=198.51.100.9 files.example.net=203.0.113.5 mirror.example.net=203.0.113.6 \
        proxy.corp.example=10.77.0.8 '*=NXDOMAIN'
}

# http ADDRESS:PORT OPTION…, https ADDRESS:PORT CERTIFICATE OPTION…
http() { start "$1" /usr/bin/python3 "$helpers/http_server.py" --listen "$@"; }
https() {
    local listen=$1 name=$2
    shift 2
    http "$listen" --cert "$certs/$name.crt" --key "$certs/$name.key" "$@"
}

# forward_proxy MODE OPTION…: proxy.corp.example:3128
forward_proxy() { start 10.77.0.8:3128 /usr/bin/python3 "$helpers/forward_proxy.py" --listen 10.77.0.8:3128 --mode "$@"; }

# rude ADDRESS:PORT ACTION: a TCP server without manners
rude() { start "$1" /usr/bin/python3 "$helpers/rude_server.py" --listen "$1" "${@:2}"; }

# relay ADDRESS:PORT TARGET BYTES END: passes so many bytes on to the client, then ends with fin, reset or silence
relay() { start "$1" /usr/bin/python3 "$helpers/relay.py" --listen "$1" --target "$2" --bytes "$3" --end "$4"; }
