# shellcheck shell=bash
# What arrives is not what was recorded.

no_sumdb=GONOSUMDB='*'

# A project whose go.sum was written before the module was changed.
changed_module() {
    module example.com/kit v1.4.0 >/dev/null
    go_project app example.com/kit v1.4.0
    fill_go_sum app
    forget_modules
    rm -rf "$tree/example.com/kit"
    module example.com/kit v1.4.0 "$@" >/dev/null
}

scenario_checksum_go_sum() {
    usual_dns
    changed_module --source 'const Moved = true'
    serve_modules
    record checksum/go-sum-mismatch checksum/go-sum-mismatch go 'checksum mismatch' module=example.com/kit version=v1.4.0 \
        -- go -C app mod download
    record checksum/go-build-mismatch checksum/go-sum-mismatch go 'checksum mismatch' module=example.com/kit version=v1.4.0 \
        -- go -C app build ./...
    record checksum/go119-sum-mismatch checksum/go-sum-mismatch go1.19 'checksum mismatch' module=example.com/kit \
        -- sh -c 'cd app && /usr/lib/go-1.19/bin/go mod download'
    write_file app/Makefile <<'TEXT'
all: vet test
vet:
	go vet ./...
test:
	go test ./...
TEXT
    record checksum/make-vet-mismatch checksum/go-sum-mismatch go 'checksum mismatch' -- make -C app all
}

scenario_checksum_go_mod() {
    usual_dns
    changed_module --gomod 'module example.com/kit\n\ngo 1.18\n'
    serve_modules
    record checksum/go-mod-file-mismatch checksum/go-sum-mismatch go 'checksum mismatch' -- go -C app mod download
}

scenario_checksum_missing_entry() {
    usual_dns
    module example.com/kit v1.4.0 >/dev/null
    go_project app example.com/kit v1.4.0
    serve_modules
    record checksum/go-missing-entry checksum/missing-go-sum-entry go 'missing go.sum entry' module=example.com/kit -- go -C app build ./...
    record checksum/go119-missing-entry checksum/missing-go-sum-entry go1.19 'missing go.sum entry' \
        -- sh -c 'cd app && /usr/lib/go-1.19/bin/go build ./...'
}

scenario_checksum_corrupt_zip() {
    usual_dns
    module example.com/kit v1.4.0 >/dev/null
    module example.com/parts v1.0.0 >/dev/null
    : >"$tree/example.com/kit/@v/v1.4.0.zip"
    echo '<html><body>Sign in to the network</body></html>' >"$tree/example.com/parts/@v/v1.0.0.zip"
    go_project app example.com/kit v1.4.0
    go_project other example.com/parts v1.0.0
    serve_modules
    record checksum/go-empty-zip checksum/corrupt-zip go 'zip: not a valid zip file' -- env $no_sumdb go -C app mod tidy
    record checksum/go-html-as-zip checksum/corrupt-zip go 'zip: not a valid zip file' -- env $no_sumdb go -C other mod tidy
}

# A checksum database that is signed well and remembers another hash.
scenario_checksum_database() {
    usual_dns
    local sums key
    sums=$(module example.com/kit v1.4.0)
    rm -rf "$tree/example.com"
    module example.com/kit v1.4.0 --source 'const Other = 1' >/dev/null
    key=$(/usr/bin/python3 -B /run/lab/corpus/lab/tools/checksum_database.py "$state/sumdb" sum.golang.org <<<"$sums")
    go_project app example.com/kit v1.4.0
    serve_modules --answer '^/sumdb/ 404'
    https 192.0.2.11:443 good --root "$state/sumdb"
    record checksum/go-database-mismatch checksum/checksum-database-mismatch go 'checksum mismatch' module=example.com/kit version=v1.4.0 \
        -- env GOSUMDB="$key" go -C app mod tidy
    record checksum/go-database-wrong-key checksum/sumdb-signature go 'note has no verifiable signatures' -- go -C app mod tidy
}

scenario_checksum_files() {
    usual_dns
    https 203.0.113.5:443 good --answer '^/empty 200' --answer '^/ 200 another file\n'
    https 198.51.100.9:443 good --answer '^/simple/ 200 <a href="/kit-1.0-py3-none-any.whl#sha256=0f343b0931126a20f133d67c2b018a3b5d2e1d1b1f1e0d3c2b1a09f8e7d6c5b4">kit</a>' \
        --type text/html --answer '^/kit 200 not the wheel'
    record checksum/sha256sum-failed checksum/hash-file-mismatch curl 'FAILED' \
        -- sh -c 'curl -fsSLo sdk.tgz https://files.example.net/sdk.tgz && echo "4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865  sdk.tgz" | sha256sum -c -'
    record checksum/sha256sum-empty-download checksum/empty-download curl 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' \
        -- sh -c 'set -x; curl -fsSLo sdk.tgz https://files.example.net/empty; sha256sum sdk.tgz; echo "4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865  sdk.tgz" | sha256sum -c -'
    record checksum/pip-hash-mismatch checksum/pip-hash-mismatch pip 'THESE PACKAGES DO NOT MATCH THE HASHES' \
        -- python3 -m pip download --no-cache-dir --index-url $index kit
}

# go.sum knows the modules, but one of their go.mod files no more.
scenario_checksum_missing_gomod_entry() {
    usual_dns
    module example.com/parts v1.0.0 --source 'const Name = "parts"' >/dev/null
    module example.com/kit v1.4.0 --gomod 'module example.com/kit\n\ngo 1.19\n\nrequire example.com/parts v1.0.0\n' \
        --source 'import _ "example.com/parts"' >/dev/null
    go_project app example.com/kit v1.4.0
    fill_go_sum app
    sed -i '/parts v1.0.0\/go.mod/d' "$home/app/go.sum"
    forget_modules
    serve_modules
    record checksum/go-missing-gomod-entry checksum/missing-go-sum-entry go 'missing go.sum entry for go.mod file' module=example.com/parts \
        -- go -C app build ./...
}

scenario_checksum_module_cache() {
    module example.com/kit v1.4.0 --source 'const Name = "kit"' >/dev/null
    go_project app example.com/kit v1.4.0
    fill_go_sum app
    sed -i 's/"kit"/"patched"/' "$home/go/pkg/mod/example.com/kit@v1.4.0/kit.go"
    record checksum/go-mod-verify-modified checksum/module-cache-modified go 'dir has been modified' module=example.com/kit version=v1.4.0 \
        -- go -C app mod verify
}

# A list of files of which one was changed, and an archive of which half was saved.
scenario_checksum_release_files() {
    usual_dns
    mkdir -p $state/release
    local name
    for name in checker.bin loader.bin notes.txt; do head -c 40000 /dev/urandom >$state/release/$name; done
    (cd $state/release && sha256sum -- * >SHA256SUMS && echo changed >>loader.bin &&
        tar czf whole.tgz checker.bin notes.txt && head -c 30000 whole.tgz >tools.tgz)
    https 203.0.113.5:443 good --root $state/release
    record checksum/sha256sum-one-of-three checksum/hash-file-mismatch curl 'loader.bin: FAILED' path=loader.bin -- sh -ec '
        for name in SHA256SUMS checker.bin loader.bin notes.txt; do curl -fsSO https://files.example.net/$name; done
        sha256sum -c SHA256SUMS'
    record checksum/tar-half-archive checksum/corrupt-archive curl 'gzip: stdin: unexpected end of file' \
        -- sh -c 'curl -fsSLo tools.tgz https://files.example.net/tools.tgz && tar xzf tools.tgz'
}

scenario_checksum_pip_requirements() {
    usual_dns
    https 198.51.100.9:443 good --type text/html --answer '^/simple/kit/ 200 <a href="/kit-1.0-py3-none-any.whl">kit-1.0-py3-none-any.whl</a>' \
        --answer '^/kit 200 a wheel that was built anew'
    write_file requirements.txt <<'TEXT'
kit==1.0 --hash=sha256:0f343b0931126a20f133d67c2b018a3b5d2e1d1b1f1e0d3c2b1a09f8e7d6c5b4
TEXT
    record checksum/pip-requirements-mismatch checksum/pip-hash-mismatch pip 'THESE PACKAGES DO NOT MATCH THE HASHES' \
        expected=0f343b0931126a20f133d67c2b018a3b5d2e1d1b1f1e0d3c2b1a09f8e7d6c5b4 \
        -- python3 -m pip download --no-cache-dir --index-url $index -r requirements.txt
}

# The signed index of a mirror names another hash than its list of packages has.
scenario_checksum_apt() {
    usual_dns
    mkdir -p $state/mirror
    local older newer
    older=$(sha256sum <<<older)
    newer=$(sha256sum <<<newer)
    printf 'Package: kit\nVersion: 1.4.0\nArchitecture: all\nMaintainer: dev <dev@example.com>\nFilename: ./kit_1.4.0_all.deb\nSize: 1200\nSHA256: %s\nDescription: kit\n' "${older%% *}" \
        >$state/mirror/Packages
    printf 'Origin: Example\nSuite: stable\nDate: %s\nSHA256:\n %s %d Packages\n' "$(date -Ru)" "${newer%% *}" "$(stat -c %s $state/mirror/Packages)" >$state/mirror/Release
    http 203.0.113.6:80 --root $state/mirror
    write_file apt/apt.conf <<'TEXT'
Dir::Etc::Main "/dev/null";
Dir::Etc::Parts "/dev/null";
Dir::Etc::SourceList "/home/dev/apt/sources.list";
Dir::Etc::SourceParts "/dev/null";
Dir::State "/home/dev/apt/state";
Dir::State::Status "/home/dev/apt/status";
Dir::Cache "/home/dev/apt/cache";
TEXT
    echo 'deb [trusted=yes] http://mirror.example.net/ ./' | write_file apt/sources.list
    write_file apt/status </dev/null
    as_dev mkdir -p $home/apt/state/lists/partial $home/apt/cache/archives/partial
    record checksum/apt-hash-sum checksum/apt-hash-mismatch apt-get 'Hash Sum mismatch' -- env APT_CONFIG=$home/apt/apt.conf apt-get update
}
