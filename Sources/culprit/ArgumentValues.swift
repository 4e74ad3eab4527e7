public import ArgumentParser
public import CulpritModel
public import CulpritRender
public import CulpritTool

extension ColourChoice: ExpressibleByArgument {}
extension OutputFormat: ExpressibleByArgument {}
extension Platform: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension BatchFormatKind: ExpressibleByArgument {}
extension CulpritModel.Category: ExpressibleByArgument {}
