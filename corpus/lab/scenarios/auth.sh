# shellcheck shell=bash
# Credentials are missing or rejected.

scenario_auth_https() {
    usual_dns
    https 192.0.2.20:443 good --header 'WWW-Authenticate: Basic realm="GitHub"' --answer '^/example/forbidden 403 Forbidden\n' --answer '^/ 401 Unauthorized\n'
    record auth/git-terminal-prompts auth/git-credentials-required git 'could not read Username' host=github.com \
        -- env GIT_TERMINAL_PROMPT=0 git clone https://github.com/example/private.git
    record auth/git-no-terminal auth/git-credentials-required git 'could not read Username' -- git clone https://github.com/example/private.git
    record auth/git-wrong-password auth/git-credentials-rejected git 'Authentication failed' \
        -- git clone https://dev:expired-token@github.com/example/private.git
    record auth/git-403 auth/forbidden git 'The requested URL returned error: 403' -- git clone https://github.com/example/forbidden.git
}

# A private module without GOPRIVATE, and with it but without credentials.
scenario_auth_go_private() {
    usual_dns
    https 192.0.2.10:443 good
    https 192.0.2.20:443 good --header 'WWW-Authenticate: Basic realm="GitHub"' --answer '^/ 401 Unauthorized\n'
    record auth/go-private-no-credentials auth/git-credentials-required go 'could not read Username' \
        -- env GOPRIVATE=github.com/example go install github.com/example/private/cmd/tool@latest
    record auth/go119-private-fallback auth/git-credentials-required go1.19 'could not read Username' \
        -- /usr/lib/go-1.19/bin/go install github.com/example/private/cmd/tool@latest
}

scenario_auth_go_proxy() {
    usual_dns
    https 198.51.100.7:443 good --answer '^/corp.example/a 401 Unauthorized\n' --answer '^/ 403 no permission to read this repository\n'
    record auth/go-proxy-401 auth/unauthorized go '401 Unauthorized' status=401 -- env GOPROXY=https://go.corp.example go install corp.example/a/tool@latest
    record auth/go-proxy-403 auth/forbidden go '403 Forbidden' status=403 -- env GOPROXY=https://go.corp.example go install corp.example/b/tool@latest
    https 198.51.100.9:443 good --answer '^/simple/closed 403' --answer '^/ 401 Unauthorized\n'
    record auth/curl-401 auth/unauthorized curl 'The requested URL returned error: 401' -- curl -fsSLO https://packages.example.net/kit.tgz
    record auth/wget-401 auth/unauthorized wget 'Username/Password Authentication Failed.' -- wget https://packages.example.net/kit.tgz
    record auth/pip-403 auth/forbidden pip '403 Client Error' -- python3 -m pip download --retries 1 https://packages.example.net/simple/closed/kit-1.0.tar.gz
}

ssh_server() {
    ssh-keygen -q -t ed25519 -N '' -f /run/lab/state/host_key
    cat >/run/lab/state/sshd_config <<TEXT
ListenAddress 198.51.100.8:22
HostKey /run/lab/state/host_key
PasswordAuthentication no
KbdInteractiveAuthentication no
UsePAM no
StrictModes no
AuthorizedKeysFile /run/lab/state/authorized_keys
PidFile none
TEXT
    start 198.51.100.8:22 /usr/sbin/sshd -D -f /run/lab/state/sshd_config
    echo 'git:x:1001:1001:git:/nonexistent:/bin/sh' >>/etc/passwd
    echo 'git:*:20000:0:99999:7:::' >>/etc/shadow
}

scenario_auth_ssh() {
    usual_dns
    ssh_server
    record auth/ssh-host-key-unknown auth/ssh-host-key-unknown ssh 'Host key verification failed.' -- git clone git@git.corp.example:platform/kit.git
    echo "git.corp.example $(cut -d ' ' -f 1,2 /run/lab/state/host_key.pub)" | write_file .ssh/known_hosts
    record auth/ssh-publickey auth/ssh-publickey ssh 'Permission denied (publickey)' -- git clone git@git.corp.example:platform/kit.git
    https 198.51.100.8:443 good --type text/html \
        --answer '^/ 200 <meta name="go-import" content="git.corp.example/platform/kit git ssh://git@git.corp.example/platform/kit.git">'
    record auth/go-ssh-publickey auth/ssh-publickey ssh 'Permission denied (publickey)' \
        -- env GOPRIVATE=git.corp.example go install git.corp.example/platform/kit@latest
    ssh-keygen -q -t ed25519 -N '' -f /run/lab/state/old_key
    echo "git.corp.example $(cut -d ' ' -f 1,2 /run/lab/state/old_key.pub)" | write_file .ssh/known_hosts
    record auth/ssh-host-key-changed auth/ssh-host-key-changed ssh 'REMOTE HOST IDENTIFICATION HAS CHANGED' \
        -- git clone git@git.corp.example:platform/kit.git
}

scenario_auth_ssh_key() {
    usual_dns
    ssh_server
    echo "git.corp.example $(cut -d ' ' -f 1,2 /run/lab/state/host_key.pub)" | write_file .ssh/known_hosts
    ssh-keygen -q -t ed25519 -N '' -C dev@build-01 -f $home/.ssh/id_ed25519
    mv $home/.ssh/id_ed25519.pub /run/lab/state/authorized_keys
    chown 1000:1000 $home/.ssh/*
    chmod 644 $home/.ssh/id_ed25519
    record auth/ssh-key-permissions auth/ssh-key-permissions ssh 'UNPROTECTED PRIVATE KEY FILE' -- git clone git@git.corp.example:platform/kit.git
}
