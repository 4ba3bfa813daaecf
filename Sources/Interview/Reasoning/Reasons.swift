/// The smallest set of answers that forces an advice.
public struct Reasons: Sendable, Hashable {
  /// The answers because of which the rule applies.
  public let because: [Question.Index]

  /// The answers because of which nothing more protective applies.
  public let ruledOut: [Question.Index]

  /// All of them.
  public var all: [Question.Index] { because + ruledOut }
}

extension Guide {
  /// The answers that alone force the winning outcome, whatever the other answers had been.
  ///
  /// Leaving out any one of them no longer forces it. Answers that were never given stay ungiven.
  public func reasons(on visit: Visit, standing: Standing, given: [Cells]) -> Reasons? {
    guard let winner = standing.winner else { return nil }
    let outcome = rules[winner].outcome
    let answered = visit.prompts.map(\.question).filter { standing.counted[$0] != .nothing }
    let forces = { (kept: Set<Question.Index>) in
      isForced(outcome, on: visit, known: released(given, but: kept, among: answered))
    }
    let kept = smallest(among: answered, forcing: forces)
    let supporting = support(of: winner, on: visit, counted: standing.counted)
    return Reasons(
      because: kept.filter(supporting.contains), ruledOut: kept.filter { !supporting.contains($0) })
  }

  /// Answers that were given but are not kept may lie anywhere.
  private func released(
    _ given: [Cells], but kept: Set<Question.Index>, among answered: [Question.Index]
  ) -> [Cells] {
    var known = given
    for question in answered where !kept.contains(question) {
      known[question] = questions[question].domain.all
    }
    return known
  }

  private func smallest(
    among answered: [Question.Index], forcing forces: (Set<Question.Index>) -> Bool
  ) -> [Question.Index] {
    let all = Set(answered)
    let needed = answered.filter { !forces(all.subtracting([$0])) }
    let rest = answered.filter { !needed.contains($0) }
    for size in 0...min(2, rest.count) {
      for extra in rest.choosing(size) where forces(Set(needed + extra)) {
        return answered.filter { needed.contains($0) || extra.contains($0) }
      }
    }
    let kept = rest.reduce(into: all) { kept, question in
      if forces(kept.subtracting([question])) { kept.remove(question) }
    }
    return answered.filter(kept.contains)
  }

  /// The questions of the rule's true alternatives, and those that make these relevant.
  private func support(
    of rule: Rule.Index, on visit: Visit, counted: [Cells]
  ) -> Set<Question.Index> {
    var support = rules[rule].when.supporting(counted)
    for prompt in visit.prompts.reversed() where support.contains(prompt.question) {
      support.formUnion(prompt.when.supporting(counted))
    }
    return support
  }
}

extension Condition {
  /// The questions of the alternatives that are true.
  func supporting(_ counted: [Cells]) -> Set<Question.Index> {
    Set(
      alternatives.filter { Condition([$0]).holds(counted) }.flatMap(\.atoms).map(\.question))
  }
}

extension Array {
  /// Every way to choose so many elements, in order.
  fileprivate func choosing(_ count: Int) -> [[Element]] {
    guard count > 0 else { return [[]] }
    return indices.flatMap { first in
      Array(self[(first + 1)...]).choosing(count - 1).map { [self[first]] + $0 }
    }
  }
}
