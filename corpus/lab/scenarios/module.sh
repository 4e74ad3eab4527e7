# shellcheck shell=bash
# The module, package, version or path does not exist or cannot be resolved.

scenario_module_not_found() {
    usual_dns
    module example.com/kit v1.4.0 --source 'const Name = "kit"' >/dev/null
    serve_modules --answer '^/github.com/example/gone/ 410 not found: module github.com/example/gone: no matching versions for query "latest"\n' \
        --answer '^/example.com/none/ 404 not found: module example.com/none: git ls-remote -q origin in /tmp/gopath/pkg/mod/cache/vcs/1f2e: exit status 128:\n\tfatal: could not read Username for '"'https://git.example.com'"': terminal prompts disabled\n'
    record module/go-404 module/private-module go '404 Not Found' module=example.com/none/cmd/tool status=404 \
        -- env GOPROXY=https://proxy.golang.org go install example.com/none/cmd/tool@latest
    record module/go-410 module/not-found go '410 Gone' status=410 -- env GOPROXY=https://proxy.golang.org go install github.com/example/gone@latest
    go_project app
    record module/go-get-no-package module/package-not-in-module go 'does not contain package example.com/kit/missing' \
        -- env GONOSUMDB='*' go -C app get example.com/kit/missing
}

scenario_module_path() {
    usual_dns
    module example.com/fork v1.0.0 --gomod 'module example.com/original\n\ngo 1.19\n' >/dev/null
    module example.com/kit/v2 v2.0.0 >/dev/null
    serve_modules
    go_project app
    record module/go-path-mismatch module/path-mismatch go 'module declares its path as' -- env GONOSUMDB='*' go -C app get example.com/fork@v1.0.0
go_project major example.com/kit v2.0.0
    record module/go-major-version module/major-version-suffix go 'should be v0 or v1, not v2' -- go -C major build ./...
}

scenario_module_lookup_off() {
    go_project app example.com/kit v1.4.0
    record module/go-proxy-off module/goproxy-off go 'module lookup disabled by GOPROXY=off' -- env GOPROXY=off go -C app mod download
    record module/go119-proxy-off module/goproxy-off go1.19 'module lookup disabled by GOPROXY=off' \
        -- env GOPROXY=off /usr/lib/go-1.19/bin/go install example.com/kit/cmd/tool@latest
}

scenario_module_no_go_mod() {
    write_file plain/main.go <<'TEXT'
package main

func main() {}
TEXT
    record module/go-no-go-mod module/no-go-mod go 'go.mod file not found in current directory or any parent directory' -- go -C plain build
    record module/go119-no-go-mod module/no-go-mod go1.19 'go.mod file not found in current directory or any parent directory' \
        -- sh -c 'cd plain && /usr/lib/go-1.19/bin/go get example.com/kit'
    record module/go-prefix module/no-go-mod go 'directory prefix . does not contain main module' -- go -C plain test ./...
}

scenario_module_vendor() {
    module example.com/kit v1.4.0 >/dev/null
    go_project app example.com/kit v1.4.0
    fill_go_sum app
    go_from_tree -C "$home/app" mod vendor
    sed -i 's/v1.4.0/v1.5.0/' "$home/app/go.mod"
    record module/go-inconsistent-vendoring module/inconsistent-vendoring go 'inconsistent vendoring' -- go -C app build -mod=vendor ./...
}

scenario_module_missing_package() {
    write_file app/go.mod <<'TEXT'
module corp.example/app

go 1.19
TEXT
    write_file app/main.go <<'TEXT'
package main

import (
	_ "corp.example/app/internal/store"
	_ "example.com/kit/log"
)

func main() {}
TEXT
    record module/go-no-required-module module/package-missing go 'no required module provides package example.com/kit/log' -- go -C app build
}

scenario_module_git() {
    usual_dns
    https 192.0.2.20:443 good
    record module/git-not-found module/git-repository-not-found git 'fatal: repository' -- git clone https://github.com/example/mispelt.git
    record module/go-direct-not-found module/git-repository-not-found go 'fatal: repository' \
        -- env GOPROXY=direct GONOSUMDB='*' go install github.com/example/mispelt@latest
    big_repository
    https 198.51.100.8:443 good --git $state/git
    record module/git-no-branch module/unknown-revision git 'Remote branch release-9 not found' \
        -- git clone -b release-9 https://git.corp.example/example/kit.git
    record module/go-unknown-revision module/unknown-revision go 'unknown revision v9.9.9' version=v9.9.9 \
        -- env GOPROXY=direct GONOSUMDB='*' go install git.corp.example/example/kit.git@v9.9.9
}

scenario_module_go_mod() {
    go_project replaced example.com/kit v1.4.0
    echo 'replace example.com/kit => ../kit' >>$home/replaced/go.mod
    record module/go-replace-missing module/replace-broken go 'does not exist' -- go -C replaced build
    go_project conflict
    printf '<<<<<<< HEAD\nrequire example.com/kit v1.4.0\n=======\n' >>$home/conflict/go.mod
    record module/go-mod-conflict module/go-mod-syntax go 'errors parsing go.mod' -- go -C conflict build
    go_project inner
    write_file inner/a/a.go <<'TEXT'
package a

import _ "corp.example/app/b"
TEXT
    write_file inner/b/b.go <<'TEXT'
package b

import _ "corp.example/app/a"
TEXT
    record module/go-import-cycle module/import-cycle go 'import cycle not allowed' -- go -C inner build ./...
    record module/go-install-no-version module/go-install-version go 'requires a version when current directory is not in a module' \
        -- go install example.com/cmd/tool
}
