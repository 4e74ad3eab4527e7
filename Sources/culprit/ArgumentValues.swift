public import ArgumentParser
public import CulpritModel
public import CulpritRender
public import CulpritTool

extension ColourChoice: ExpressibleByArgument {}
extension OutputFormat: ExpressibleByArgument {}
extension Platform: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension BatchFormatKind: ExpressibleByArgument {}

extension ByteSize: ExpressibleByArgument {
  /// Reads a size such as `64M`.
  public init?(argument: String) { self.init(argument) }
}
extension CulpritModel.Category: ExpressibleByArgument {}
