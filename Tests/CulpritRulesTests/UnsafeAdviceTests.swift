import CulpritRules
import Testing

@Suite("Unsafe advice")
struct UnsafeAdviceTests {
  private func isRefused(_ line: String) -> Bool {
    let bytes = Array("fix\n  \(line)\n".utf8)
    let load = RuleLoader().load([RuleSource(name: "x", path: "remedies/x.remedy", bytes: bytes)])
    return load.diagnostics.contains { $0.message.hasPrefix("unsafe advice") }
  }

  @Test(
    "is refused",
    arguments: [
      "$ go env -w GOSUMDB=off", "$ export GONOSUMDB=*", "`GONOSUMCHECK=1`", "PS> $env:GOINSECURE = '*'",
      "$ GOFLAGS='-mod=mod -insecure' go build", "$ curl -k https://{host}/", "$ curl -o x -sSk https://{host}/",
      "$ curl --insecure https://{host}/", "$ wget --no-check-certificate https://{host}/", "Set InsecureSkipVerify.",
      "$ git config --global http.sslVerify false", "$ git -c http.sslVerify=false clone {url}",
      "$ GIT_SSL_NO_VERIFY=1 git fetch", "$ NODE_TLS_REJECT_UNAUTHORIZED=0 npm ci", "$ npm config set strict-ssl false",
      "$ pip install --trusted-host {host} x", "$ ssh -o StrictHostKeyChecking=no {host}", "$ sudo chmod 777 {path}",
      "$ apt-get install --allow-unauthenticated x", "$ podman pull --tls-verify=false {image}",
      "$ conda config --set ssl_verify false", "PS> Invoke-WebRequest -SkipCertificateCheck {url}",
      "deb [trusted=yes] http://{host}/ stable main", "$ kubectl get pods --insecure-skip-tls-verify",
      "$ sudo systemctl stop firewalld", "PS> netsh advfirewall set allprofiles state off", "$ sudo iptables -F",
      "$ sudo rm -rf /", "$ export GOPRIVATE=*",
    ])
  func refused(_ line: String) {
    #expect(isRefused(line))
  }

  @Test(
    "is told from the narrow right thing",
    arguments: [
      "$ go env -w GOPRIVATE=corp.example/*", "$ go env -w GONOSUMDB=*.corp.example",
      "$ go env -w GOSUMDB=sum.golang.google.cn",
      "Never set `GOSUMDB=off`.", "Do not use `curl -k`.", "切勿设置 `GOSUMDB=off`。",
      "$ curl -x http://{proxy} -sS https://{host}/",
      "$ curl -v https://{host}/ | grep -k x", "$ curl --cacert corp-ca.pem https://{host}/",
      "$ chmod 600 ~/.ssh/id_ed25519",
      "$ git config --global http.sslVerify true", "$ go clean -modcache", "$ rm -rf node_modules",
      "$ ssh -o StrictHostKeyChecking=accept-new {host}", "Verify no other process listens.",
      "$ npm config set cafile corp-ca.pem",
    ])
  func allowed(_ line: String) {
    #expect(!isRefused(line))
  }
}
