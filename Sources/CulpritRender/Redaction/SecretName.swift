/// What the name of a setting tells of its value.
enum SecretName {
  /// The value is a secret wherever it stands.
  case certain
  /// The word is also used in prose: the value counts only behind `=` or in quotes.
  case likely

  private static let certainEndings = [
    "password", "passwd", "passphrase", "client_secret", "clientsecret", "secret_key", "secretkey",
    "secret_access_key", "secretaccesskey", "api_key", "apikey", "access_key", "access_token", "accesstoken",
    "auth_token", "authtoken", "private_token", "refresh_token", "id_token", "job_token", "session_token", "_auth",
    "private_key", "account_key", "accountkey", "mysql_pwd", "jsessionid", "phpsessid", "sharedaccesskey",
    "sharedaccesssignature", "x_amz_signature", "x_amz_credential", "x_amz_security_token", "x_goog_signature",
    "x_goog_credential",
  ]
  private static let likelyEndings = ["token", "secret", "_pwd", "_pass"]

  /// Judges the name of a setting; `nil` when its value is no secret.
  init?(_ name: String) {
    let plain = String(name.lowercased().map { $0 == "-" || $0 == "." ? "_" : $0 })
    if Self.certainEndings.contains(where: plain.hasSuffix) {
      self = .certain
    } else if plain == "pwd" && name != "PWD" || plain == "sig" || Self.likelyEndings.contains(where: plain.hasSuffix) {
      self = plain.hasSuffix("_token") || plain.hasSuffix("_secret") ? .certain : .likely
    } else {
      return nil
    }
  }
}
