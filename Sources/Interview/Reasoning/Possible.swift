extension Guide {
  /// By question, the cells its answer can still lie in, and ``Cells/nothing`` where it may not count.
  ///
  /// - Parameters:
  ///   - visit: The level and round.
  ///   - known: By question, the cells left open for it: one cell for an answer that is fixed, several
  ///     for one that is not, ``Cells/nothing`` for one that will not be given.
  /// - Returns: The cells, by question.
  public func possible(on visit: Visit, known: [Cells]) -> [Cells] {
    var possible = [Cells](repeating: .nothing, count: known.count)
    for prompt in visit.prompts {
      switch prompt.when.truth(possible) {
      case .no: continue
      case .yes: possible[prompt.question] = known[prompt.question]
      case .open: possible[prompt.question] = known[prompt.question].union(.nothing)
      }
    }
    return possible
  }

  /// By question, the cell that was answered, or every cell where nothing has been.
  public func open(on visit: Visit, given: [Cells]) -> [Cells] {
    var known = given
    for prompt in visit.prompts where given[prompt.question] == .nothing {
      known[prompt.question] = questions[prompt.question].domain.all
    }
    return known
  }

  /// Whether every way to answer what is open leads to this outcome.
  public func isForced(
    _ outcome: Outcome.Protection, on visit: Visit, known: [Cells]
  ) -> Bool {
    let possible = possible(on: visit, known: known)
    var undecided: Rule.Index?
    var isCertain = false
    for rule in visit.rules where effect(of: rule) != .duty {
      switch (rules[rule].when.truth(possible), rules[rule].outcome) {
      case (.no, _): continue
      case (.yes, let other) where other > outcome: return false
      case (.yes, outcome): isCertain = true
      case (.open, let other) where other > outcome: undecided = rule
      case (.open, outcome): undecided = undecided ?? rule
      default: continue
      }
    }
    if isCertain, undecided.map({ rules[$0].outcome == outcome }) ?? true { return true }
    guard let undecided, let question = splitting(rules[undecided].when, on: visit, known: known)
    else { return false }
    return known[question].members.allSatisfy { cell in
      var narrowed = known
      narrowed[question] = Cells(cell: cell)
      return isForced(outcome, on: visit, known: narrowed)
    }
  }

  /// A question that is open and on which the condition depends, directly or through relevance.
  private func splitting(
    _ condition: Condition, on visit: Visit, known: [Cells]
  ) -> Question.Index? {
    var wanted = condition.questions
    for prompt in visit.prompts.reversed() where wanted.contains(prompt.question) {
      wanted.formUnion(prompt.when.questions)
    }
    return visit.prompts.map(\.question)
      .first { wanted.contains($0) && known[$0].members.count > 1 }
  }
}
