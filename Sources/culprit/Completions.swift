internal import ArgumentParser
internal import CulpritModel
internal import CulpritTool

extension CompletionKind {
  /// The identities of causes, `category/slug`; the shell asks the program for them.
  static var causes: CompletionKind { .custom { _, _, start in CauseCompletion.causes(startingWith: start) } }

  /// The categories of causes.
  static var categories: CompletionKind { .list(Category.allCases.map(\.rawValue)) }
}
