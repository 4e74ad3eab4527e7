public import ArgumentParser
public import CulpritModel
public import CulpritTool

extension OutputFormat: ExpressibleByArgument {}
extension Platform: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension CulpritModel.Category: ExpressibleByArgument {}
