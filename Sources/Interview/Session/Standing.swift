/// What follows from the answers of one visit.
public struct Standing: Sendable, Hashable {
  /// By question, the cell that counts, or ``Cells/nothing``.
  public let counted: [Cells]

  /// The rules that apply.
  public let applying: [Rule.Index]

  /// The applying rule whose outcome is the most protective, duties apart.
  public let winner: Rule.Index?

  /// What happens next.
  public let turn: Turn

  /// What happens next in a visit.
  public enum Turn: Sendable, Hashable {
    /// This is asked.
    case ask(Prompt)

    /// This comes first; then the question is put again.
    case pause(Rule.Index, Prompt)

    /// Nothing more is asked: refer now.
    case stop(Rule.Index)

    /// Everything has been asked, and this is the advice.
    case advise(Rule.Index)

    /// Everything has been asked and no rule applies: a hole in the guide.
    case silence
  }
}

extension Guide {
  /// What follows from answers on a visit, which is the same in whatever order they were given.
  ///
  /// - Parameters:
  ///   - visit: The level and round.
  ///   - given: By question, the cell of the answer, or ``Cells/nothing``.
  /// - Returns: The answers that count, the rules that apply, and the next turn.
  public func standing(on visit: Visit, given: [Cells]) -> Standing {
    let counted = counted(on: visit, given: given)
    let applying = visit.rules.filter { rules[$0].when.holds(counted) }
    let winner = applying.filter { effect(of: $0) != .duty }
      .max { (rules[$0].outcome, $1) < (rules[$1].outcome, $0) }
    return Standing(
      counted: counted, applying: applying, winner: winner,
      turn: turn(on: visit, counted: counted, given: given, winner: winner))
  }

  /// The effect of a rule's outcome.
  public func effect(of rule: Rule.Index) -> Outcome.Effect {
    outcomes[rules[rule].outcome].effect
  }

  private func counted(on visit: Visit, given: [Cells]) -> [Cells] {
    var counted = [Cells](repeating: .nothing, count: given.count)
    for prompt in visit.prompts where prompt.when.holds(counted) {
      counted[prompt.question] = given[prompt.question]
    }
    return counted
  }

  private func turn(
    on visit: Visit, counted: [Cells], given: [Cells], winner: Rule.Index?
  ) -> Standing.Turn {
    if let winner, effect(of: winner) == .stop { return .stop(winner) }
    if let winner, effect(of: winner) == .pause,
      let prompt = visit.prompts.last(where: { rules[winner].when.questions.contains($0.question) })
    {
      return .pause(winner, prompt)
    }
    if let open = visit.prompts.first(where: { isOpen($0, counted: counted, given: given) }) {
      return .ask(open)
    }
    return winner.map(Standing.Turn.advise) ?? .silence
  }

  private func isOpen(_ prompt: Prompt, counted: [Cells], given: [Cells]) -> Bool {
    given[prompt.question] == .nothing && prompt.when.holds(counted)
  }
}

extension Condition {
  /// Whether the condition is true of these answers.
  public func holds(_ counted: [Cells]) -> Bool {
    alternatives.contains { alternative in
      alternative.atoms.allSatisfy { !$0.cells.isDisjoint(with: counted[$0.question]) }
    }
  }
}
