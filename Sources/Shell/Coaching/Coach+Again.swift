import Calendar
import Goals
import Wording

// A new round: the goals and measures of the last one come back, and what failed is not repeated unseen.
extension Coach {
  mutating func takeAgain(_ line: String) -> [Line] {
    switch state.stage {
    case .carryOn: return takeCarriedOn(line)
    case .rethink: return takeRethought(line)
    default: return takeRepeated(line)
    }
  }

  private mutating func takeCarriedOn(_ line: String) -> [Line] {
    guard let before = state.before, let kept = chosen(line, of: before.plan) else {
      return [said(.notUnderstood)]
    }
    guard !kept.isEmpty else { return move(to: .mainGoal) }
    let ids = Set(kept.map(\.id))
    let goals = kept.map { $0.again(after: before.review) }
    state.plan.goals = before.plan.goals.filter { $0.kind == .mainGoal } + goals
    let measures = lasting(before).filter { $0.measure.goal.map(ids.contains) ?? true }
    state.plan.measures = measures.filter { !isDoubtful($0, before) }.map(\.measure)
    state.rethink = measures.filter { isDoubtful($0, before) }
    state.waiting = goals
    state.isRethinking = true
    return nextRethink()
  }

  private func chosen(_ line: String, of plan: Plan) -> [Goal]? {
    let goals = plan.goals.filter { $0.kind == .goal }
    if line.isEmpty { return goals }
    let numbers = line.split { !$0.isNumber }.compactMap { Int($0) }
    guard !numbers.isEmpty, line.allSatisfy({ $0.isNumber || " ,.".contains($0) }) else {
      return nil
    }
    if numbers == [0] { return [] }
    guard numbers.allSatisfy({ goals.indices.contains($0 - 1) }) else { return nil }
    return goals.indices.filter { numbers.contains($0 + 1) }.map { goals[$0] }
  }

  private func lasting(_ before: Before) -> [MeasureReview] {
    guard before.review.isEmpty else { return before.review.lasting }
    return before.plan.measures.map { MeasureReview(measure: $0, verdict: .keep) }
  }

  private func isDoubtful(_ review: MeasureReview, _ before: Before) -> Bool {
    review.verdict == .change || !before.review.hasMoved(review.measure.goal)
  }

  /// The next measure to think over, or the day for the goals that were carried over.
  mutating func nextRethink() -> [Line] {
    guard let next = state.rethink.first else {
      (state.goal, state.isRethinking) = (Goal(id: "", text: ""), false)
      return move(to: .evaluation)
    }
    state.measure = next.measure
    state.draft = next.measure.text
    return move(to: .rethink)
  }

  private mutating func takeRethought(_ line: String) -> [Line] {
    let review = state.rethink.removeFirst()
    switch line {
    case "": return [said(.coachMeasureGone)] + nextRethink()
    case "1": return addMeasure()
    default:
      state.measure = Measure(
        text: line, arena: review.measure.arena, responsible: review.measure.responsible,
        goal: review.measure.goal)
      return examine(line, for: .measure)
    }
  }

  private mutating func takeRepeated(_ line: String) -> [Line] {
    switch line {
    case "1": return move(to: state.measure.responsible == nil ? .responsible : .when)
    case "2":
      state.draft = state.measure.text
      return move(to: .measure)
    default: return [said(.notUnderstood)]
    }
  }

  /// Gives the day to the goals that were carried over, and goes on to their measures.
  mutating func renew(_ day: Day?) -> [Line] {
    for place in state.plan.goals.indices where state.plan.goals[place].kind == .goal {
      state.plan.goals[place].evaluation = day
    }
    return nextGoal()
  }

  /// The measures of the next goal that was carried over, or a goal of its own.
  mutating func nextGoal() -> [Line] {
    guard !state.waiting.isEmpty else { return begin() }
    state.goal = state.waiting.removeFirst()
    return move(to: .measure)
  }
}

extension Goal {
  /// The goal for a new round, which starts from where the last one ended.
  fileprivate func again(after review: Review) -> Goal {
    var goal = self
    goal.evaluation = nil
    goal.realistic = review.goals.first { $0.goal == id }?.reached ?? realistic
    return goal
  }
}
