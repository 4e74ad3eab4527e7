# shellcheck shell=bash
# Go modules for the module proxies of the laboratory, and projects that need them.

tree=/run/lab/state/modules

# module MODULE VERSION [OPTION…]: adds a module version to the tree that the module proxies serve; prints its go.sum lines
module() { /usr/bin/python3 -B /run/lab/corpus/lab/tools/module_tree.py "$tree" "$@"; }

# go_project DIRECTORY [MODULE VERSION]…: a module with a main package that requires and imports these modules
go_project() {
    local directory=$1 go=${GO_LINE:-1.19}
    shift
    {
        printf 'module corp.example/app\n\ngo %s\n' "$go"
        local i
        for ((i = 1; i < $#; i += 2)); do
            ((i > 1)) || echo
            echo "require ${*:i:1} ${*:i+1:1}"
        done
    } | write_file "$directory/go.mod"
    {
        printf 'package main\n\nimport (\n'
        for ((i = 1; i < $#; i += 2)); do printf '\t_ "%s"\n' "${*:i:1}"; done
        printf ')\n\nfunc main() {}\n'
    } | write_file "$directory/main.go"
}

# go_from_tree ARGUMENT…: the current Go with the tree as its module proxy, unseen
go_from_tree() { as_dev env GOPROXY="file://$tree" GONOSUMDB='*' GOFLAGS=-mod=mod go "$@" >>"$state/servers.out" 2>&1; }

# fill_go_sum DIRECTORY: go.mod and go.sum as they were when all was well; the modules stay in the module cache
fill_go_sum() { go_from_tree -C "$home/$1" mod tidy; }

# forget_zips: takes the downloaded modules, but not their go.mod files, out of the module cache
forget_zips() {
    find "$home/go/pkg/mod/cache/download" \( -name '*.zip' -o -name '*.ziphash' \) -delete
    find "$home/go/pkg/mod" -mindepth 1 -maxdepth 1 ! -name cache -exec rm -rf {} +
}

# forget_modules: empties the module cache
forget_modules() { rm -rf "$home/go/pkg/mod"; }

# serve_modules OPTION…: proxy.golang.org with the tree
serve_modules() { https 192.0.2.10:443 good --root "$tree" "$@"; }
