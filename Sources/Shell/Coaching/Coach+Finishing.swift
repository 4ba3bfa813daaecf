import Calendar
import Goals
import Interview
import Wording

// The plan as a whole.
extension Coach {
  /// Ends with the plan as it stands.
  mutating func finish() -> [Line] {
    state.answer = .plan(state.plan)
    state.stage = .done
    guard !state.plan.goals.isEmpty else { return [said(.coachNoPlan)] }
    return [.blank, said(.coachPlan, role: .heading)] + state.plan.goals.flatMap(rows) + gaps
  }

  private func rows(of goal: Goal) -> [Line] {
    let phrase: Phrase = goal.kind == .mainGoal ? .coachPlanMain : .coachPlanGoal
    let day = goal.evaluation.map {
      voice.sentence(.coachEvaluated, [$0.words(in: voice.language)])
    }
    let text = [voice.sentence(phrase, [goal.text]), day].compactMap(\.self).joined(separator: " ")
    return [Line(text, hanging: 2)]
      + state.plan.measures.filter { $0.goal == goal.id }.map { measure in
        let more = [measure.arena.map(name), measure.responsible, measure.when].compactMap(\.self)
        let tail = more.isEmpty ? "" : " (\(more.joined(separator: ", ")))"
        return Line("– \(measure.text)\(tail)", indent: 2, hanging: 2)
      }
  }

  /// What only the whole plan shows, said once more.
  private var gaps: [Line] {
    checker.check(state.plan, language: voice.language, today: today).findings
      .filter { [.homeArenaMissing, .unitArenaMissing].contains($0.id) }.map { missing($0.id) }
  }
}
