import CulpritModel

/// The words for the values of the model.
extension Labels {
  /// How sure a verdict is, in plain words.
  func name(of confidence: Confidence) -> String {
    switch confidence {
    case .high: sure
    case .medium: likely
    case .low: guess
    }
  }

  /// Whether running the command again helps, as a sentence.
  func sentence(for retry: Retry) -> String {
    switch retry {
    case .never: retryNever
    case .later: retryLater
    case .now: retryNow
    }
  }

  /// The name of a rung.
  func name(of stage: Stage) -> String {
    switch stage {
    case .config: config
    case .name: name
    case .connect: connect
    case .tunnel: tunnel
    case .tls: tls
    case .request: request
    case .verify: verifyStage
    case .build: build
    }
  }

  /// The name of a platform.
  func name(of platform: Platform) -> String {
    switch platform {
    case .linux: linux
    case .macos: macos
    case .windows: windows
    case .container: container
    case .github: github
    case .gitlab: gitlab
    case .kubernetes: kubernetes
    }
  }

  /// What another finding is to the root cause.
  func name(of role: Diagnosis.Role) -> String {
    switch role {
    case .consequence: consequence
    case .separate: separate
    case .recovered: recovered
    }
  }

  /// The word for several values of a fact; `nil` for facts that are not worth counting.
  func plural(of name: FactName) -> String? {
    switch name {
    case .host: hosts
    case .module: modules
    case .address: addresses
    case .image: images
    case .url: addressesOfRequests
    default: nil
    }
  }
}
