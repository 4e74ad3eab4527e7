# shellcheck shell=bash
# Recording one log and writing its verdict.

corpus=/run/lab/corpus
missed_proofs=0
home=/home/dev

# new_home: an empty home directory of the user dev
new_home() {
    rm -rf "$home"
    mkdir -p "$home"
    chown 1000:1000 "$home"
}

# as_dev COMMAND…: as the user dev with nothing but a plain environment. In a subshell with replace=exec the command takes
# the shell's place, so that no shell reports on its death.
as_dev() {
    ${replace:-} env -i HOME=$home USER=dev LOGNAME=dev LANG=C.UTF-8 SHELL=/bin/bash \
        PATH=/usr/local/go/bin:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin GOTOOLCHAIN=local GOTELEMETRY=off \
        setpriv --reuid=1000 --regid=1000 --clear-groups "$@"
}

# write_file PATH: standard input to a file in the home directory
write_file() {
    mkdir -p "$home/$(dirname "$1")"
    cat >"$home/$1"
    chown -R 1000:1000 "$home/${1%%/*}"
}

tool_version() {
    case $1 in
        go) as_dev go version | sed 's/^go version go\([^ ]*\).*/go \1/' ;;
        go1.19) as_dev /usr/lib/go-1.19/bin/go version | sed 's/^go version go\([^ ]*\).*/go \1/' ;;
        java) as_dev java -version 2>&1 | sed -n '1s/.*"\(.*\)".*/java \1/p' ;;
        node) echo "node $(as_dev node --version | tr -d v)" ;;
        openssl) as_dev openssl version | sed 's/^OpenSSL \([^ ]*\).*/openssl \1/' ;;
        pip) as_dev /usr/bin/python3 -m pip --version | cut -d ' ' -f 1,2 ;;
        python) as_dev /usr/bin/python3 --version | tr P p ;;
        gnutls) as_dev gnutls-cli --version | sed -n '1s/gnutls-cli /gnutls /p' ;;
        ssh) as_dev ssh -V 2>&1 | sed 's/OpenSSH_\([^ ,]*\).*/openssh \1/' ;;
        dig | nslookup) as_dev dig -v 2>&1 | sed "s/DiG \([0-9.]*\).*/$1 \1/" ;;
        ping) as_dev ping -V | sed 's/.*iputils \(.*\)/ping \1/' ;;
        npm) echo "npm $(as_dev npm --version)" ;;
        nc) echo "nc $(dpkg-query -W -f '${Version}' netcat-openbsd)" ;;
        traceroute) echo "traceroute $(dpkg-query -W -f '${Version}' traceroute)" ;;
        gcc) as_dev gcc -dumpfullversion | sed 's/^/gcc /' ;;
        *) as_dev "$1" --version 2>&1 | sed -n "1s/[^0-9]*\([0-9][^ ,]*\).*/$1 \1/p" ;;
    esac
}

# About a third of the logs is kept aside; the choice hangs on the name alone.
which_set() {
    local sum
    sum=$(printf 'alpha %s' "$1" | cksum | cut -d ' ' -f 1)
    if ((sum % 3 == 0)); then echo check; else echo learn; fi
}

write_verdict() {
    local id=$1 verdict=$2 proof=$3 tool=$4 fact line
    shift 4
    {
        case $verdict in
            clean | unknown) echo "outcome $verdict" ;;
            *) printf 'outcome failure\ncause %s\n' "$verdict" ;;
        esac
        for fact in "$@"; do echo "fact ${fact%%=*} ${fact#*=}"; done
        if [[ $verdict != clean ]]; then
            line=$(grep -nF -m 1 -- "$proof" "$corpus/$id.log" | cut -d : -f 1)
            echo "line $line"
        fi
        echo "set $(which_set "$id")"
        echo "recorded-with $(tool_version "$tool")"
        echo "scenario ${scenario:?}"
    } >"$corpus/$id.verdict"
}

# record ID VERDICT TOOL PROOF [FACT=VALUE…] -- COMMAND…
# Runs the command as dev in the home directory. VERDICT is a cause, clean or unknown; PROOF is text of the line that proves it,
# for clean logs of a line that shows the good end. A log without it is not kept.
record() {
    local id=$1 verdict=$2 tool=$3 proof=$4 facts=() status=0
    shift 4
    while [[ $1 != -- ]]; do facts+=("$1"); shift; done
    shift
    # shellcheck disable=SC2209  # the word, not its output
    (cd "$home" && replace=exec as_dev timeout --kill-after=2 "${RECORD_LIMIT:-100}" "$@") >"$state/log" 2>&1 </dev/null || status=$?
    if ! grep -qF -- "$proof" "$state/log"; then
        missed_proofs=$((missed_proofs + 1))
        echo "lab: $id (exit $status) does not say: $proof"
        head -c 3000 "$state/log" | sed 's/^/    | /'
        return 0
    fi
    mkdir -p "$corpus/$(dirname "$id")"
    cp "$state/log" "$corpus/$id.log"
    write_verdict "$id" "$verdict" "$proof" "$tool" "${facts[@]}"
    echo "recorded $id (exit $status, $(wc -l <"$state/log") lines)"
}
