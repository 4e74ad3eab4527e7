# shellcheck shell=bash
# A certificate authority of the laboratory, and certificates that are right, or wrong in one way each.

authority_config() {
    cat <<TEXT
[ca]
default_ca = lab
[lab]
dir = $1
database = $1/index.txt
rand_serial = yes
new_certs_dir = $1
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
[any]
countryName = optional
organizationName = optional
commonName = optional
[server]
basicConstraints = CA:FALSE
[authority]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
[request]
distinguished_name = request_name
prompt = no
[request_name]
CN = placeholder
TEXT
}

# new_authority NAME SUBJECT: NAME.crt, signed by itself
new_authority() {
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 3650 -subj "$2" \
        -addext 'basicConstraints=critical,CA:TRUE' -addext 'keyUsage=critical,keyCertSign,cRLSign' \
        -keyout "$1.key" -out "$1.crt" 2>/dev/null
}

# issue NAME SUBJECT NAMES AUTHORITY EXTENSIONS FROM TO: NAME.crt with its key; NAMES as in subjectAltName, or -
issue() {
    local name=$1 subject=$2 names=$3 authority=$4 extensions=$5 from=$6 to=$7
    local alternative=()
    [[ $names == - ]] || alternative=(-addext "subjectAltName=$names")
    openssl req -config ca.conf -newkey rsa:2048 -nodes -subj "$subject" "${alternative[@]}" \
        -keyout "$name.key" -out "$name.csr" 2>/dev/null
    openssl ca -config ca.conf -batch -notext -cert "$authority.crt" -keyfile "$authority.key" -extensions "$extensions" \
        -startdate "$from" -enddate "$to" -in "$name.csr" -out "$name.crt" 2>/dev/null
}

make_all_certificates() {
    authority_config "$PWD" >ca.conf
    : >index.txt
    local from=20260101000000Z to=20360101000000Z
    local public=DNS:proxy.golang.org,DNS:sum.golang.org,DNS:github.com,DNS:registry.npmjs.org,DNS:go.corp.example
    public+=,DNS:mirror.example.net,DNS:files.example.net,DNS:api.example.net,DNS:git.corp.example,DNS:packages.example.net
    new_authority authority '/O=Example Trust/CN=Example Root R1'
    new_authority stranger '/O=Corp Example/CN=Corp Example Secure Web Gateway'
    issue good '/CN=proxy.golang.org' "$public" authority server "$from" "$to"
    issue intercepted '/CN=proxy.golang.org' "$public" stranger server "$from" "$to"
    issue expired '/CN=go.corp.example' "$public" authority server 20240101000000Z 20250101000000Z
    issue future '/CN=go.corp.example' "$public" authority server 20350101000000Z 20360101000000Z
    issue other-name '/CN=www.example.org' DNS:www.example.org,DNS:example.org authority server "$from" "$to"
    issue name-only '/CN=go.corp.example' - authority server "$from" "$to"
    issue middle '/O=Example Trust/CN=Example Issuing CA 7' - authority authority "$from" "$to"
    issue leaf '/CN=files.example.net' DNS:files.example.net middle server "$from" "$to"
    openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj '/CN=go.corp.example' \
        -addext 'subjectAltName=DNS:go.corp.example' -keyout self-signed.key -out self-signed.crt 2>/dev/null
    chmod a+r ./*.key
}

make_certificates() {
    [[ -f $1/complete ]] && return 0
    mkdir -p "$1"
    (cd "$1" && make_all_certificates)
    touch "$1/complete"
}
