// A diagnosis is made of the model's types. With this line `import Culprit` is all that a client writes, also where it switches
// MemberImportVisibility on. The attribute is underscored, but it is what the standard overlays and swift-nio rely on; type aliases
// would not do, since they do not bring the members.
@_exported public import CulpritModel
