import CulpritRender
import Testing

@Suite("Credentials are taken out, and nothing else")
struct RedactorTests {
  static let web = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJlLWhlcmU"

  static let secrets: [(text: String, secret: String)] = [
    ("Get \"https://alice:tulip9@proxy.example.net:8080/x\": EOF", "tulip9"),
    ("fatal: unable to access 'https://alice:tulip9@git.example.com/a.git/'", "tulip9"),
    ("https://aVeryLongTokenWithoutPassword123@git.example.com/a", "aVeryLongTokenWithoutPassword123"),
    ("proxy http://alice:tu@lip9@proxy.example.net:8080", "lip9"),
    ("parse \"http://alice:tu/lip9@proxy.example.net:8080\": invalid port \":tu\" after host", "lip9"),
    ("parse \"http://alice:tulip#9@proxy.example.net\": invalid port \":tulip\" after host", "tulip"),
    (#"{"url":"https:\/\/alice:tulip9@example.com"}"#, "tulip9"),
    ("using proxy alice:tulip9@proxy.example.net:3128", "tulip9"),
    ("Authorization: Basic YWxpY2U6dHVsaXA5", "YWxpY2U6dHVsaXA5"),
    ("> authorization: bearer abcdef", "abcdef"),
    ("Proxy-Authorization: Basic YWxpY2U6dHVsaXA5", "YWxpY2U6"),
    ("Authorization: Digest username=\"alice\", response=\"6629fae49393a053\"", "6629fae49393a053"),
    ("curl -H 'Authorization: token tulip9garden' https://example.com", "tulip9garden"),
    (#"{"Authorization":"Bearer tulip9garden"}"#, "tulip9garden"),
    ("http.extraheader=AUTHORIZATION: basic eHg6dHVsaXA5", "eHg6dHVsaXA5"),
    ("Authorization: AWS4-HMAC-SHA256 Credential=abc9/x, Signature=fe5f80f77d5fa3", "fe5f80f77d5fa3"),
    ("Cookie: session=tulip9; theme=dark", "tulip9"),
    ("< Set-Cookie: id=tulip9; Path=/", "tulip9"),
    ("PRIVATE-TOKEN: tulip9garden", "tulip9garden"),
    ("X-Api-Key: tulip9garden", "tulip9garden"),
    ("sent Bearer tulip9garden.plum", "tulip9garden.plum"),
    ("token ghp_0123456789abcdefghijABCDEFGHIJ012345 refused", "ghp_0123456789"),
    ("gho_0123456789abcdefghijABCDEFGHIJ012345", "gho_0123456789"),
    ("ghs_0123456789abcdefghijABCDEFGHIJ012345", "ghs_0123456789"),
    ("github_pat_11ABCDEFG0abcdefghij_klmnopqrstuvwxyz", "github_pat_11ABC"),
    ("glpat-abcdefGHIJKL01234567", "glpat-abcdef"),
    ("xoxb-123456789012-abcdefghijkl", "xoxb-1234"),
    ("xoxp-123456789012-abcdefghijkl", "xoxp-1234"),
    ("key AKIAABCDEFGHIJKLMNOP is not known", "AKIAABCDEFGHIJKLMNOP"),
    ("sk-abcdefghijklmnopqrstuvwx0123456789", "sk-abcdef"),
    ("sk-ant-abcdefghijklmnop-0123456789", "sk-ant-abcdef"),
    ("npm_abcdefghijklmnopqrstuvwxyz0123456789", "npm_abcdef"),
    ("pypi-AgEIcHlwaS5vcmcabcdefghijkl", "pypi-AgEI"),
    ("AIzaAbCdEfGhIjKlMnOpQrStUvWxYz012345678", "AIzaAbCd"),
    ("hf_abcdefghijklmnopqrstuvwxyzABCDEFGH", "hf_abcdef"),
    ("jwt \(web) expired", "c2lnbmF0dXJl"),
    ("password=tulip9", "tulip9"),
    ("Server=db.example.com;User Id=sa;Password=tu,lip9;Encrypt=True", "lip9"),
    ("password: tulip9", "tulip9"),
    (#"{"password": "tulip 9 garden"}"#, "9 garden"),
    (#"{\"password\":\"tulip9\"}"#, "tulip9"),
    ("PGPASSWORD=tulip9 psql -h db.example.com", "tulip9"),
    ("NPM_TOKEN=tulip9garden npm publish", "tulip9garden"),
    ("AWS_SECRET_ACCESS_KEY: wJalrXUtnFEMIexample", "wJalrXUtnFEMI"),
    ("//registry.example.com/:_authToken=tulip9garden", "tulip9garden"),
    ("//registry.example.com/:_auth=dHVsaXA5", "dHVsaXA5"),
    ("GET https://example.com/a?access_token=tulip9&x=1", "tulip9"),
    ("https://s3.example.com/a?X-Amz-Signature=fe5f80f77d5fa3beca03&b=1", "fe5f80f77d5fa3beca03"),
    ("docker login --username alice --password tulip9 registry.example.com", "tulip9"),
    ("curl -u alice:tulip9 https://example.com", "tulip9"),
    ("curl --proxy-user alice:tulip9 https://example.com", "tulip9"),
    ("-----BEGIN RSA PRIVATE KEY-----MIIEow-----END RSA PRIVATE KEY-----", "MIIEow"),
    ("-----BEGIN OPENSSH PRIVATE KEY----- b3BlbnNzaC1rZXkt", "b3BlbnNzaC1rZXkt"),
    ("MIIEowIBAAKCAQEAabcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKL", "MIIEowIBAAKC"),
    ("SG.abcdefghijklmnopqrstuv.ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abcdefg", "SG.abcdef"),
    ("sk_live_abcdefghijklmnop0123456789", "sk_live_abcdef"),
    ("dop_v1_0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "dop_v1_0123"),
    ("ASIAABCDEFGHIJKLMNOP", "ASIAABCDEFGHIJKLMNOP"),
    ("aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "wJalrXUtnFEMI"),
    ("LTAI5tAbCdEfGhIjKlMnOpQr is not allowed", "LTAI5tAbCd"),
    ("xoxc-123456789012-abcdefghijkl", "xoxc-1234"),
    ("glft-abcdefGHIJKL01234567", "glft-abcdef"),
    ("GOCSPX-abcdefghijklmnopqrstuvwxyz01", "GOCSPX-abc"),
    ("https://discord.com/api/webhooks/123456789012345678/abcdefghij-KLMNOP_qrst", "abcdefghij"),
    ("https://open.feishu.cn/open-apis/bot/v2/hook/01234567-89ab-cdef-0123-456789abcdef", "89ab-cdef"),
    ("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=01234567-89ab-cdef-0123-456789abcdef", "89ab-cdef"),
    ("b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW", "b3BlbnNzaC1rZXkt"),
    ("https://hooks.slack.com/services/T01ABCDEF/B01ABCDEF/abcdefghij", "abcdefghij"),
  ]

  @Test("A secret is gone", arguments: secrets)
  func secretIsGone(_ sample: (text: String, secret: String)) {
    #expect(!Redactor.redact(sample.text).contains(sample.secret))
  }

  @Test("Redacting twice changes nothing more", arguments: secrets)
  func isStable(_ sample: (text: String, secret: String)) {
    let once = Redactor.redact(sample.text)
    #expect(Redactor.redact(once) == once)
  }

  static let harmless = [
    "h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
    "example.com/m@v1.2.3-0.20240101000000-0123456789ab: invalid version: unknown revision 0123456789ab",
    "commit 2fd4e1c67a2d28fced849ee1bb76e7391b93eb12",
    "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "registry.example.com/team/app:1.2@sha256:9b4c0e1f",
    "fatal: could not read Password for 'https://git.example.com': terminal prompts disabled",
    "Get \"https://proxy.golang.org/example.com/m/@v/list\": dial tcp 192.0.2.1:443: i/o timeout",
    "git@github.com: Permission denied (publickey).",
    "ssh://git@git.example.com:22/team/app.git",
    "Access denied for user 'alice'@'db' (using password: YES)",
    "FATAL: password authentication failed for user \"alice\"",
    "error: password: authentication failed",
    "SyntaxError: Unexpected token } in JSON at position 3",
    "syntax error: unexpected token: '}'",
    "WWW-Authenticate: Bearer realm=\"https://auth.example.com/token\",service=\"registry\"",
    "Authorization: access denied by policy",
    "PWD=/home/alice/src",
    "npm_config_registry=https://registry.npmjs.org/",
    "\"string-width-cjs@npm:string-width@^4.2.0\"",
    "FAILED: 3 PASSED: 12",
    "docker run -u 1000:1000 app",
    "git push -u origin main",
    "x509: certificate signed by unknown authority",
    "-----BEGIN CERTIFICATE-----",
    "sk-learn-contrib is not a package",
    "private_key: /etc/ssl/private/site.pem",
    "proxyconnect tcp: dial tcp 127.0.0.1:7890: connect: connection refused",
    "postgres://db.example.com:5432/app?sslmode=disable",
    "password=$DB_PASSWORD",
    "secret \"regcred\" not found",
    "disk-usage-of-the-volume-0123456789abcdef",
  ]

  @Test("Harmless text stays", arguments: harmless)
  func harmlessStays(_ text: String) {
    #expect(Redactor.redact(text) == text)
  }

  @Test("The host of a URL stays in sight")
  func hostStays() {
    #expect(Redactor.redact("http://alice:tulip9@proxy.example.net:8080") == "http://***@proxy.example.net:8080")
  }

  @Test("The scheme of an Authorization header stays in sight")
  func schemeStays() {
    #expect(Redactor.redact("Authorization: Basic YWxpY2U6dHVsaXA5") == "Authorization: Basic ***")
  }
}
