internal import ArgumentParser

/// The values of `--color`.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  case auto
  case always
  case never

  /// Whether to use colour; `nil` lets the terminal decide.
  var usesColour: Bool? {
    switch self {
    case .auto: nil
    case .always: true
    case .never: false
    }
  }
}
