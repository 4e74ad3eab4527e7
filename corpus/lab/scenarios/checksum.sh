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
