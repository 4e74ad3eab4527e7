/// The list of unsafe advice.
enum UnsafePhrases {
  /// All phrases, the most particular first.
  static let all = goPhrases + transferPhrases + packagePhrases + settingPhrases + machinePhrases

  static let off = ["false", "0", "no", "off", "none", "$false"]

  private static let installCA =
    "install the company's CA certificate in the trust store, or name it with the tool's own CA setting"

  private static let goPhrases: [UnsafePhrase] = [
    UnsafePhrase(
      [.word(["gosumdb"]), .word(["off"])], "switches the checksum database off for every module",
      instead:
        "name the private modules only: `GOPRIVATE=corp.example/*`, or another database: `GOSUMDB=sum.golang.google.cn`"
    ),
    UnsafePhrase(
      [.word(["gonosumdb", "goprivate"]), .word(["*", "*/*", "all"])], "exempts every module from verification",
      instead: "name the private modules only: `GOPRIVATE=corp.example/*`"),
    UnsafePhrase(
      [.word(["gonosumcheck"])], "switches checksums off",
      instead: "name the private modules only: `GOPRIVATE=corp.example/*`"),
    UnsafePhrase(
      [.word(["goinsecure"]), .word(["*", "*/*", "all"])], "allows plain HTTP and bad certificates for every module",
      instead: "serve the module with a good certificate, or name the one host: `GOINSECURE=git.corp.example/*`"),
    UnsafePhrase(
      [.word(["goflags"]), .later(["-insecure"])], "switches verification off for every module",
      instead: "name the private modules only: `GOPRIVATE=corp.example/*`"),
    UnsafePhrase(
      [.word(["go"]), .word(["get", "install"]), .later(["-insecure"])], "fetches without verification",
      instead: "name the private modules only: `GOPRIVATE=corp.example/*`"),
    UnsafePhrase(
      [.ending(["insecureskipverify"])], "accepts every certificate",
      instead: "add the CA to `tls.Config.RootCAs`, or to the trust store"),
  ]

  private static let transferPhrases: [UnsafePhrase] = [
    UnsafePhrase(
      [.word(["curl", "curl.exe"]), .option("k")], "accepts every certificate",
      instead: "name the CA: `curl --cacert corp-ca.pem`, or install it in the trust store"),
    UnsafePhrase([.word(["--insecure"])], "accepts every certificate", instead: installCA),
    UnsafePhrase(
      [.starting(["--insecure-skip", "--allow-insecure"])], "accepts every certificate", instead: installCA),
    UnsafePhrase(
      [.word(["--no-check-certificate", "--no-check-certificates", "--no-verify-ssl", "--no-ssl-verify"])],
      "accepts every certificate", instead: installCA),
    UnsafePhrase(
      [
        .word([
          "-skipcertificatecheck", "servercertificatevalidationcallback",
          "dangerousacceptanyservercertificatevalidator",
        ])
      ],
      "accepts every certificate",
      instead: "import the CA: `Import-Certificate -CertStoreLocation Cert:\\LocalMachine\\Root`"),
    UnsafePhrase(
      [.word(["git_ssl_no_verify"])], "accepts every certificate",
      instead: "name the CA: `git config --global http.https://git.corp.example/.sslCAInfo corp-ca.pem`"),
    UnsafePhrase(
      [.ending([".sslverify"]), .word(off)], "accepts every certificate",
      instead: "name the CA: `git config --global http.https://git.corp.example/.sslCAInfo corp-ca.pem`"),
    UnsafePhrase(
      [.word(["stricthostkeychecking"]), .word(["no", "off"])], "accepts every host key",
      instead: "add the host's key to `known_hosts` after comparing its published fingerprint"),
    UnsafePhrase(
      [.word(["userknownhostsfile", "globalknownhostsfile"]), .word(["/dev/null", "nul"])], "forgets every host key",
      instead: "add the host's key to `known_hosts` after comparing its published fingerprint"),
  ]

  private static let packagePhrases: [UnsafePhrase] = [
    UnsafePhrase(
      [.word(["--trusted-host", "trusted-host", "pip_trusted_host", "--allow-insecure-host", "uv_insecure_host"])],
      "accepts every certificate of that host",
      instead: "name the CA: `pip config set global.cert /etc/ssl/corp-ca.pem`"),
    UnsafePhrase(
      [
        .word([
          "--allow-unauthenticated", "--force-yes", "--allow-untrusted", "--nogpgcheck", "--no-gpg-checks",
          "--no-gpg-check",
        ])
      ],
      "installs packages that nobody signed", instead: "import the signing key of the repository"),
    UnsafePhrase(
      [.word(["trusted"]), .word(["yes"])], "installs packages that nobody signed",
      instead: "name the signing key: `[signed-by=/usr/share/keyrings/NAME.gpg]`"),
    UnsafePhrase(
      [.word(["gpgcheck", "repo_gpgcheck"]), .word(off)], "installs packages that nobody signed",
      instead: "import the signing key of the repository"),
    UnsafePhrase(
      [.ending(["allowinsecurerepositories", "allowunauthenticated"]), .word(["true", "1", "yes"])],
      "installs packages that nobody signed", instead: "import the signing key of the repository"),
    UnsafePhrase(
      [.ending(["insecure-registries", "insecure-registry"]), .word(["0.0.0.0/0", "/0", "*"])],
      "allows plain HTTP and bad certificates for every registry",
      instead: "put the CA into `/etc/docker/certs.d/HOST/ca.crt`"),
    UnsafePhrase(
      [.starting(["-dmaven.wagon.http.ssl.insecure", "-dmaven.wagon.http.ssl.allowall", "-dtrust_all_cert"])],
      "accepts every certificate", instead: "import the CA into the Java trust store: `keytool -importcert -cacerts`"),
    UnsafePhrase(
      [.word(["insecure-skip-tls-verify", "insecure_skip_verify", "skip_tls_verify"]), .word(["true", "1", "yes"])],
      "accepts every certificate", instead: installCA),
    UnsafePhrase(
      [.word(["secure-http"]), .word(off)], "allows plain HTTP for every package",
      instead: "use the repository's https URL"),
    UnsafePhrase(
      [.word(["disable-tls"]), .word(["true", "1", "yes"])], "allows plain HTTP for every package", instead: installCA),
  ]

  private static let settingPhrases: [UnsafePhrase] = [
    UnsafePhrase(
      [
        .word(["strict-ssl", "npm_config_strict_ssl", "strictssl", "enablestrictssl", "yarn_enable_strict_ssl"]),
        .word(off),
      ],
      "accepts every certificate", instead: "name the CA: `npm config set cafile /etc/ssl/corp-ca.pem`"),
    UnsafePhrase(
      [.word(["node_tls_reject_unauthorized", "rejectunauthorized"]), .word(off)], "accepts every certificate",
      instead: "name the CA: `NODE_EXTRA_CA_CERTS=/etc/ssl/corp-ca.pem`"),
    UnsafePhrase(
      [.word(["pythonhttpsverify", "verify", "verify_ssl"]), .word(["false", "0", "$false"])],
      "accepts every certificate", instead: "name the CA: `REQUESTS_CA_BUNDLE=/etc/ssl/corp-ca.pem`"),
    UnsafePhrase(
      [.ending(["_create_unverified_context"])], "accepts every certificate",
      instead: "name the CA: `SSL_CERT_FILE=/etc/ssl/corp-ca.pem`"),
    UnsafePhrase(
      [
        .ending([
          "ssl_verify", "ssl-verify", "tls-verify", "tls_verify", "sslverify", "verify-peer", "verify-host",
          "verify_peer", "verify_peer_name", "ssl_verify_mode", "verify-ssl", "curlopt_ssl_verifypeer",
          "curlopt_ssl_verifyhost",
        ]), .word(off),
      ], "accepts every certificate", instead: installCA),
    UnsafePhrase([.ending(["verify_none", "ssl_verify_none"])], "accepts every certificate", instead: installCA),
    UnsafePhrase(
      [.word(["trustservercertificate"]), .word(["true", "yes", "1"])], "accepts every certificate", instead: installCA),
  ]

  private static let machinePhrases: [UnsafePhrase] = [
    UnsafePhrase(
      [.word(["chmod"]), .later(["777", "0777", "666", "0666", "a+rwx", "ugo+rwx", "a+rw", "a+w", "o+w"])],
      "lets everybody write", instead: "give the one user the right: `sudo chown \"$USER\" PATH`, or `chmod u+w PATH`"),
    UnsafePhrase(
      [.word(["setenforce"]), .word(["0", "permissive"])], "switches SELinux off",
      instead: "read the denial with `ausearch -m avc` and set the right label or boolean"),
    UnsafePhrase(
      [.word(["ufw"]), .word(["disable"])], "switches the firewall off",
      instead: "open the one port: `sudo ufw allow out 443/tcp`"),
    UnsafePhrase(
      [.word(["iptables", "ip6tables"]), .later(["-F", "-f", "--flush"])], "removes every firewall rule",
      instead: "insert one rule for the one host and port"),
    UnsafePhrase(
      [.word(["nft"]), .word(["flush"]), .word(["ruleset"])], "removes every firewall rule",
      instead: "insert one rule for the one host and port"),
    UnsafePhrase(
      [
        .word(["systemctl"]), .later(["stop", "disable", "mask"]),
        .later(["firewalld", "ufw", "nftables", "iptables"]),
      ],
      "switches the firewall off", instead: "open the one port: `sudo firewall-cmd --add-port=443/tcp`"),
    UnsafePhrase(
      [.word(["set-netfirewallprofile"]), .later(["-enabled"]), .word(["false", "$false"])],
      "switches the firewall off",
      instead: "allow the one program: `New-NetFirewallRule -Direction Outbound -Program PATH -Action Allow`"),
    UnsafePhrase(
      [.word(["netsh"]), .word(["advfirewall"]), .later(["state"]), .word(["off"])], "switches the firewall off",
      instead: "allow the one program: `netsh advfirewall firewall add rule dir=out program=PATH action=allow`"),
    UnsafePhrase(
      [.word(["rm"]), .option("r"), .later(["/", "/*", "~", "~/", "~/*", "$home", "\"$home\""])], "deletes everything",
      instead: "name the one folder, or use the tool's own command, such as `go clean -modcache`"),
  ]
}
