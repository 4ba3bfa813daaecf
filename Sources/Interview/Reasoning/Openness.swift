extension Guide {
  /// The outcomes that answers still open may lead to, mildest first; duties are left out.
  public func openOutcomes(on visit: Visit, known: [Cells]) -> [Outcome.Protection] {
    let possible = possible(on: visit, known: known)
    let certain = visit.rules
      .filter { effect(of: $0) != .duty && rules[$0].when.truth(possible) == .yes }
      .map { rules[$0].outcome }.max()
    let open = visit.rules
      .filter { effect(of: $0) != .duty && rules[$0].when.truth(possible) != .no }
      .map { rules[$0].outcome }
    return Set(open).filter { $0 >= (certain ?? 0) }.sorted()
  }

  /// The outcomes an answer to the question helps to decide between.
  public func decides(
    _ question: Question.Index, on visit: Visit, given: [Cells]
  ) -> [Outcome.Protection] {
    let known = open(on: visit, given: given)
    let byCell = questions[question].domain.all.members.map { cell in
      var known = known
      known[question] = Cells(cell: cell)
      return Set(outcomesMentioned(on: visit, known: known))
    }
    let everywhere = byCell.dropFirst().reduce(byCell.first ?? []) { $0.intersection($1) }
    let anywhere = byCell.reduce(Set()) { $0.union($1) }
    return anywhere.subtracting(everywhere).sorted()
  }

  /// The questions that may still be asked and on which an open rule depends.
  public func questionsLeft(on visit: Visit, given: [Cells]) -> [Question.Index] {
    let possible = possible(on: visit, known: open(on: visit, given: given))
    return visit.prompts.map(\.question)
      .filter { given[$0] == .nothing && possible[$0] != .nothing }
  }

  private func outcomesMentioned(on visit: Visit, known: [Cells]) -> [Outcome.Protection] {
    let possible = possible(on: visit, known: known)
    return visit.rules.filter { rules[$0].when.truth(possible) != .no }.map { rules[$0].outcome }
  }
}
