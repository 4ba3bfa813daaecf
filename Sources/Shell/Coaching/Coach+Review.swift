import Goals
import Interview
import Wording

// Looking back: how far, what was seen, what the child says, and what becomes of each measure.
extension Coach {
  mutating func takeReview(_ line: String) -> [Line] {
    switch state.stage {
    case .reached(let goal): return takeReached(goal, line)
    case .seen(let goal):
      state.review.goals[goal].seen = line.nonEmpty
      let lines = line.isEmpty ? [said(.coachNothingSeen)] : []
      return lines + (canAskChild ? move(to: .childsView(goal)) : leaveGoal(goal))
    case .childsView(let goal):
      state.review.goals[goal].childsView = line.nonEmpty
      return (line.isEmpty ? [said(.coachChildUnheard)] : []) + leaveGoal(goal)
    case .verdict(let measure, let isWarned): return takeVerdict(measure, isWarned, line)
    default: return []
    }
  }

  private mutating func takeReached(_ place: Int, _ line: String) -> [Line] {
    let goal = state.goals[place]
    var review = GoalReview(goal: goal.id, before: goal.realistic)
    if !line.isEmpty {
      guard let number = line.outOfTen else { return [said(.outOfBounds, "0", "10")] }
      review.reached = number
    }
    state.review.goals.append(review)
    return move(to: .seen(place))
  }

  private mutating func leaveGoal(_ place: Int) -> [Line] {
    if place + 1 < state.goals.count { return move(to: .reached(place + 1)) }
    guard !state.plan.measures.isEmpty else { return finishReview() }
    return move(to: .verdict(0, isWarned: false))
  }

  private mutating func takeVerdict(_ place: Int, _ isWarned: Bool, _ line: String) -> [Line] {
    let verdicts: [String: MeasureReview.Verdict] = ["1": .keep, "2": .change, "3": .drop]
    guard let verdict = verdicts[line] else { return [said(.notUnderstood)] }
    let measure = state.plan.measures[place]
    if verdict == .keep, !isWarned, !state.review.hasMoved(measure.goal) {
      return [said(.coachNoEffect, checker.why(.repeatsFailedMeasure, in: voice.language))]
        + move(to: .verdict(place, isWarned: true))
    }
    state.review.measures.append(MeasureReview(measure: measure, verdict: verdict))
    guard place + 1 < state.plan.measures.count else { return finishReview() }
    return move(to: .verdict(place + 1, isWarned: false))
  }

  private mutating func finishReview() -> [Line] {
    state.answer = .review(state.review)
    state.stage = .done
    let rows = state.review.goals.compactMap { review in
      state.goals.first { $0.id == review.goal }.map { goal in
        Line("– «\(goal.text)»: \(review.reached.map { "\($0)/10" } ?? "?")", indent: 2, hanging: 2)
      }
    }
    return [.blank, said(.coachReviewDone)] + rows + [said(.coachReviewUse)]
  }
}
