/// A `.*` that says nothing, or that carries a match from one message of a long line into the next one.
struct CatchAllCheck: RuleCheck {
  func check(_ rule: RuleDocument, _ log: inout DiagnosticLog) {
    for pattern in rule.patterns { check(pattern.expression, &log) }
  }

  private func check(_ expression: ExpressionSyntax, _ log: inout DiagnosticLog) {
    let pieces = ExpressionPieces(expression.source).pieces
    let hasFacts = pieces.contains { if case .open(name: _?) = $0.kind { true } else { false } }
    // The kinds of the groups around a piece, and whether something that takes characters stood before it on its way through the pattern.
    var open: [ExpressionPieces.Kind] = []
    var hasContent = [false]
    for (index, piece) in pieces.enumerated() {
      switch piece.kind {
      case .open, .openLook:
        open.append(piece.kind)
        hasContent.append(hasContent.last ?? false)
      case .close:
        _ = open.popLast()
        if hasContent.count > 1 { hasContent.removeLast() }
        hasContent[hasContent.count - 1] = true
      case .alternative:
        hasContent[hasContent.count - 1] = hasContent.count > 1 ? hasContent[hasContent.count - 2] : false
      case .place, .end: break
      case .character: hasContent[hasContent.count - 1] = true
      case .dot:
        let isCatchAll = piece.isUnbounded && !open.contains(.openLook)
        if isCatchAll {
          let isNamed = open.contains { if case .open(name: _?) = $0 { true } else { false } }
          report(
            piece, expression, isFirst: !(hasContent.last ?? false) && !isNamed,
            isLast: Self.isLast(index, in: pieces), isNamed: isNamed, hasFacts: hasFacts, &log)
        }
        hasContent[hasContent.count - 1] = true
      }
    }
  }

  private func report(
    _ piece: ExpressionPieces.Piece, _ expression: ExpressionSyntax, isFirst: Bool, isLast: Bool, isNamed: Bool,
    hasFacts: Bool, _ log: inout DiagnosticLog
  ) {
    let place = expression.place(piece.range.lowerBound, length: piece.range.count)
    if isFirst {
      log.warning(
        "a pattern starts with a catch-all", at: place, label: "says nothing",
        help: "remove it: a pattern is searched for anywhere in a line")
    } else if isLast, !isNamed {
      log.warning(
        "a pattern ends with a catch-all", at: place, label: "says nothing",
        help: "remove it: what stands behind a match does not matter")
    } else if !isLast, hasFacts, piece.isGreedy {
      log.warning(
        "a greedy catch-all in a pattern with facts", at: place, label: "runs to the last place on the line",
        help:
          "on a long line it takes facts of two messages for those of one. Write `.*?` to stop at the nearest place, better `.{0,80}`, best a class that ends where the part ends, such as `[^\"]*`"
      )
    }
  }

  /// Whether only brackets and places follow on the piece's way through the pattern.
  private static func isLast(_ index: Int, in pieces: [ExpressionPieces.Piece]) -> Bool {
    var depth = 0
    for piece in pieces[(index + 1)...] {
      switch piece.kind {
      case .close:
        depth -= 1
        // What is repeated is followed by itself.
        if piece.isUnbounded { return false }
      case .place: continue
      // Behind a group of several ways it matters which of them reaches the end.
      case .end: if depth < 0 { return false }
      // What follows up to the end of the group belongs to other ways.
      case .alternative where depth <= 0: return isLastBehindGroup(depth, pieces, from: index)
      default: return false
      }
    }
    return true
  }

  /// Skips the other alternatives of the group and looks at what follows the group.
  private static func isLastBehindGroup(_ depth: Int, _ pieces: [ExpressionPieces.Piece], from index: Int) -> Bool {
    var nesting = 0
    for position in (index + 1)..<pieces.count {
      switch pieces[position].kind {
      case .open, .openLook: nesting += 1
      case .close:
        nesting -= 1
        if nesting == depth - 1 { return isLast(position, in: pieces) }
      default: continue
      }
    }
    return true
  }
}
