/// What is known of a condition while some answers are open.
public enum Truth: Sendable, Hashable {
  /// It cannot become true.
  case no

  /// It depends on answers that are open.
  case open

  /// It is true whatever is answered.
  case yes
}

extension Condition {
  /// What is known of the condition, given the cells each answer can still lie in.
  ///
  /// Exact for `no`. May say `open` of alternatives that are only together inevitable;
  /// whoever needs the last word tries the open questions one by one (``Guide/isForced``).
  public func truth(_ possible: [Cells]) -> Truth {
    var truth = Truth.no
    for alternative in alternatives {
      switch alternative.truth(possible) {
      case .yes: return .yes
      case .open: truth = .open
      case .no: continue
      }
    }
    return truth
  }
}

extension Conjunction {
  func truth(_ possible: [Cells]) -> Truth {
    var truth = Truth.yes
    for atom in atoms {
      let cells = possible[atom.question]
      if cells.isDisjoint(with: atom.cells) { return .no }
      if !cells.isSubset(of: atom.cells) { truth = .open }
    }
    return truth
  }
}
