internal import CulpritModel

extension Checkup.SettingInForce {
  /// Every key with its value, set or not.
  static func all(of configuration: Configuration) -> [Self] {
    ConfigurationKey.allCases.map { key in
      switch key {
      case .lang:
        make(
          key, configuration.language, \.rawValue,
          otherwise: ReaderLanguage.fromLocale.rawValue, because: ReaderLanguage.reason)
      case .color: make(key, configuration.colour, \.rawValue, otherwise: ColourChoice.auto.rawValue)
      case .format:
        make(key, configuration.format, \.rawValue, otherwise: "text on a terminal, markdown elsewhere")
      case .platform:
        make(
          key, configuration.platform, \.rawValue, otherwise: ReaderPlatform.environment.rawValue,
          because: "guessed; a log from Windows changes it")
      case .threads:
        make(
          key, configuration.threads, \.description, otherwise: String(ProcessorCount.active),
          because: "one for each core")
      case .rules: make(key, configuration.rules, { $0.joined(separator: ":") }, otherwise: "only the built-in ones")
      }
    }
  }

  private static func make<Value>(
    _ key: ConfigurationKey, _ setting: Configuration.Setting<Value>?, _ text: (Value) -> String,
    otherwise usual: String, because reason: String = "by default"
  ) -> Self {
    guard let setting else { return Self(key: key, value: usual, origin: reason) }
    return Self(key: key, value: Printable.text(text(setting.value)), origin: setting.origin.description)
  }
}
