internal import ArgumentParser
internal import CulpritTool

/// Reads the configuration for a command.
enum ConfigurationLoading {
  /// The configuration in force; ends the program with a message if it cannot be used.
  static func inForce() throws -> Configuration {
    do throws(ConfigurationProblem) {
      return try Configuration.inForce()
    } catch {
      StandardOutput.writeError(error.message)
      throw ExitCode(2)
    }
  }
}
