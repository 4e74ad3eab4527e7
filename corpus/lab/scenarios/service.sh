# shellcheck shell=bash
# The far end is there, but does not serve.

scenario_service_refused() {
    usual_dns
    record service/go-refused service/refused go 'dial tcp 198.51.100.7:443: connect: connection refused' address=198.51.100.7 port=443 \
        -- env GOPROXY=https://go.corp.example go install example.com/cmd/tool@latest
    record service/curl-refused service/refused curl 'failed: Connection refused' host=api.example.net port=8080 \
        -- curl -v http://api.example.net:8080/health
    record service/git-refused service/refused git 'Failed to connect to git.corp.example port 443' host=git.corp.example \
        -- git clone https://git.corp.example/platform/kit.git
    record service/wget-refused service/refused wget 'failed: Connection refused.' -- wget http://files.example.net/sdk.tgz
    record service/nc-refused service/refused nc 'Connection refused' -- nc -vz api.example.net 5432
    record service/ssh-refused service/refused ssh 'port 22: Connection refused' -- git clone git@git.corp.example:platform/kit.git
    record service/java-refused service/refused java 'Connection refused' -- java /run/lab/corpus/lab/tools/Fetch.java https://api.example.net/
    record service/node-refused service/refused node 'ECONNREFUSED 192.0.2.31:8080' \
        -- node -e "fetch('http://api.example.net:8080/health').then(r => console.log(r.status))"
}

scenario_service_server_errors() {
    usual_dns
    https 192.0.2.10:443 good --answer '^/example.com/a/ 500 internal error\n' --answer '^/example.com/b/ 502 bad gateway\n' \
        --answer '^/example.com/c/ 503 service unavailable\n' --answer '^/example.com/d/ 429 too many requests\n' --answer '^/example.com/e/ 504'
    record service/go-500 service/server-error go '500 Internal Server Error' status=500 -- env GOPROXY=https://proxy.golang.org go install example.com/a/tool@latest
    record service/go-502 service/server-error go '502 Bad Gateway' status=502 -- go install example.com/b/tool@v1.0.0
    record service/go119-503 service/server-error go1.19 '503 Service Unavailable' status=503 -- /usr/lib/go-1.19/bin/go install example.com/c/tool@latest
    record service/go-429 service/rate-limited go '429 Too Many Requests' status=429 -- go install example.com/d/tool@latest
    https 192.0.2.20:443 good --answer '^/example/busy 503 upstream unavailable\n' --answer '^/example/limit 429 slow down\n' --answer '^/ 502'
    record service/git-503 service/server-error git 'The requested URL returned error: 503' -- git clone https://github.com/example/busy.git
    record service/git-429 service/rate-limited git 'The requested URL returned error: 429' -- git clone https://github.com/example/limit.git
    https 203.0.113.5:443 good --answer '^/ 502 <html><center>nginx</center></html>\n'
    record service/curl-502 service/server-error curl 'The requested URL returned error: 502' -- curl -fsSLO https://files.example.net/sdk.tgz
    record service/wget-502 service/server-error wget 'ERROR 502: Bad Gateway.' -- wget https://files.example.net/sdk.tgz
    https 198.51.100.9:443 good --answer '^/ 503'
    record service/pip-503 service/server-error pip 'too many 503 error responses' -- python3 -m pip download --retries 1 -vv --index-url $index requests
}

scenario_service_empty_reply() {
    usual_dns
    http 203.0.113.5:80 --answer '^/ empty'
    https 192.0.2.10:443 good --answer '^/ empty'
    record service/curl-empty-reply service/empty-reply curl 'Empty reply from server' -- curl -fsSLO http://files.example.net/sdk.tgz
    record service/go-eof service/empty-reply go ': EOF' -- go install example.com/cmd/tool@latest
    record service/wget-no-data service/empty-reply wget 'No data received.' -- wget --tries=1 http://files.example.net/sdk.tgz
    record service/node-hang-up service/empty-reply node 'socket hang up' \
        -- node -e "require('http').get('http://files.example.net/sdk.tgz')"
    record service/python-remote-disconnected service/empty-reply python 'Remote end closed connection without response' \
        -- python3 -c 'import urllib.request; urllib.request.urlopen("http://files.example.net/sdk.tgz")'
}
