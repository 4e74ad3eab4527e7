# shellcheck shell=bash
# Certificates that are wrong in one way each, protocol versions, plain text where TLS was expected.

corp=https://go.corp.example

# The company's gateway signs everything with its own authority.
scenario_tls_unknown_authority() {
    usual_dns
    local address
    for address in 192.0.2.10 192.0.2.20 198.51.100.9 192.0.2.31; do https "$address:443" intercepted --answer '^/ 200 hello\n'; done
    record tls/go-unknown-authority tls/unknown-authority go 'x509: certificate signed by unknown authority' host=proxy.golang.org \
        -- go install example.com/cmd/tool@latest
    record tls/go119-unknown-authority tls/unknown-authority go1.19 'x509: certificate signed by unknown authority' \
        -- /usr/lib/go-1.19/bin/go install example.com/cmd/tool@latest
    record tls/git-unknown-authority tls/unknown-authority git 'server certificate verification failed' -- git clone https://github.com/example/kit.git
    record tls/curl-unknown-authority tls/unknown-authority curl 'unable to get local issuer certificate' -- curl -v https://api.example.net/
    record tls/wget-unknown-authority tls/unknown-authority wget "doesn't have a known issuer" -- wget https://api.example.net/
    record tls/pip-unknown-authority tls/unknown-authority pip 'CERTIFICATE_VERIFY_FAILED' -- python3 -m pip download --retries 1 --index-url $index requests
    record tls/java-pkix tls/unknown-authority java 'PKIX path building failed' -- java /run/lab/corpus/lab/tools/Fetch.java https://api.example.net/
    record tls/node-unable-to-verify tls/unknown-authority node 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' \
        -- node -e "fetch('https://api.example.net/').then(r => console.log(r.status))"
    record tls/gnutls-unknown-issuer tls/unknown-authority gnutls 'The certificate issuer is unknown' -- gnutls-cli api.example.net
}

# The checksum database behind the same gateway, the module proxy not.
scenario_tls_sumdb_intercepted() {
    usual_dns
    module example.com/kit v1.4.0 >/dev/null
    go_project app example.com/kit v1.4.0
    serve_modules --answer '^/sumdb/ 404'
    https 192.0.2.11:443 intercepted
    record tls/go-sumdb-unknown-authority tls/unknown-authority go 'x509: certificate signed by unknown authority' -- go -C app mod tidy
}

scenario_tls_self_signed() {
    usual_dns
    https 198.51.100.7:443 self-signed
    record tls/curl-self-signed tls/self-signed curl 'self-signed certificate' -- curl -sSO $corp/kit/@v/list
    record tls/openssl-self-signed tls/self-signed openssl 'verify error:num=18:self-signed certificate' \
        -- openssl s_client -connect go.corp.example:443 -servername go.corp.example
    record tls/node-self-signed tls/self-signed node 'DEPTH_ZERO_SELF_SIGNED_CERT' -- node -e "require('https').get('$corp/')"
}

scenario_tls_dates() {
    usual_dns
    https 198.51.100.7:443 expired
    https 198.51.100.7:8443 future
    record tls/go-expired tls/expired go 'x509: certificate has expired or is not yet valid' -- env GOPROXY=$corp go install example.com/cmd/tool@latest
    record tls/curl-expired tls/expired curl 'certificate has expired' -- curl -sS $corp/
    record tls/python-expired tls/expired python 'certificate has expired' -- python3 -c "import urllib.request; urllib.request.urlopen('$corp')"
    record tls/go-not-yet-valid tls/not-yet-valid go 'is before 20' -- env GOPROXY=$corp:8443 go install example.com/cmd/tool@latest
    record tls/curl-not-yet-valid tls/not-yet-valid curl 'certificate is not yet valid' -- curl -sS $corp:8443/
}

scenario_tls_names() {
    usual_dns
    https 198.51.100.7:443 other-name
    https 198.51.100.7:8443 name-only
    https 198.51.100.8:443 good
    record tls/go-name-mismatch tls/name-mismatch go 'x509: certificate is valid for' host=go.corp.example \
        -- env GOPROXY=$corp go install example.com/cmd/tool@latest
    record tls/curl-name-mismatch tls/name-mismatch curl 'no alternative certificate subject name matches target host name' -- curl -sS $corp/
    record tls/wget-name-mismatch tls/name-mismatch wget 'does not match hostname' -- wget $corp/
    record tls/node-name-mismatch tls/name-mismatch node 'ERR_TLS_CERT_ALTNAME_INVALID' -- env NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt node -e "require('https').get('$corp/')"
    keytool -importcert -noprompt -alias lab -file $certs/authority.crt -keystore $state/trust.p12 -storepass changeit >/dev/null 2>&1
    record tls/java-name-mismatch tls/name-mismatch java 'No subject alternative DNS name matching' \
        -- java -Djavax.net.ssl.trustStore=$state/trust.p12 -Djavax.net.ssl.trustStorePassword=changeit /run/lab/corpus/lab/tools/Fetch.java $corp/
    record tls/go-common-name-only tls/legacy-common-name go 'x509: certificate relies on legacy Common Name field' \
        -- env GOPROXY=$corp:8443 go install example.com/cmd/tool@latest
    record tls/go-address-without-san tls/ip-sans go "x509: cannot validate certificate for 198.51.100.8 because it doesn't contain any IP SANs" \
        address=198.51.100.8 -- env GOPROXY=https://198.51.100.8 go install example.com/cmd/tool@latest
}

scenario_tls_incomplete_chain() {
    usual_dns
    https 203.0.113.5:443 leaf
    record tls/openssl-incomplete-chain tls/unknown-authority openssl 'verify error:num=20' \
        -- openssl s_client -connect files.example.net:443 -servername files.example.net
}

scenario_tls_plain_text() {
    usual_dns
    rude 198.51.100.7:443 --after-bytes say 'HTTP/1.1 400 Bad Request\r\nServer: nginx\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<html>The plain HTTP request was sent</html>\r\n'
    record tls/go-plain-http tls/plaintext go 'server gave HTTP response to HTTPS client' -- env GOPROXY=$corp go install example.com/cmd/tool@latest
    record tls/curl-plain-http tls/plaintext curl 'wrong version number' -- curl -v $corp/
    record tls/git-plain-http tls/plaintext git 'gnutls_handshake() failed' -- git clone $corp/kit.git
    record tls/openssl-plain-http tls/plaintext openssl 'wrong version number' -- openssl s_client -connect go.corp.example:443
    record tls/node-plain-http tls/plaintext node 'wrong version number' -- node -e "fetch('$corp').then(r => console.log(r.status))"
    rude 198.51.100.8:443 say 'SSH-2.0-OpenSSH_9.2\r\n'
    record tls/go-not-tls tls/plaintext go 'first record does not look like a TLS handshake' \
        -- env GOPROXY=https://git.corp.example go install example.com/cmd/tool@latest
}

scenario_tls_old_protocol() {
    usual_dns
    https 198.51.100.7:443 good --tls10
    record tls/go-tls10 tls/protocol-version go 'protocol version not supported' -- env GOPROXY=$corp go install example.com/cmd/tool@latest
    record tls/curl-tls10 tls/protocol-version curl 'alert protocol version' -- curl --tlsv1.2 -v $corp/
    record tls/curl-tls10-legacy-signature tls/protocol-version curl 'legacy sigalg disallowed or unsupported' -- curl -sS $corp/
    record tls/openssl-tls10 tls/protocol-version openssl 'unsupported protocol' -- openssl s_client -tls1_2 -connect go.corp.example:443
}

scenario_tls_client_certificate() {
    usual_dns
    https 198.51.100.7:443 good --client-ca $certs/authority.crt
    https 198.51.100.7:8443 good --tls12 --client-ca $certs/authority.crt
    record tls/go-client-certificate tls/client-certificate go 'certificate required' -- env GOPROXY=$corp go install example.com/cmd/tool@latest
    record tls/curl-client-certificate tls/client-certificate curl 'alert' -- curl -v $corp:8443/
}
