import Calendar
import Documents
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
    let terms = voice.setting.papers.terms(of: goal, in: voice.language).map { term in
      Line("\(term.label[voice.language]): \(term.value)", .aside, indent: 2, hanging: 2)
    }
    return [Line(voice.sentence(phrase, [goal.text.withoutStop]), hanging: 2)] + terms
      + state.plan.measures.filter { $0.goal == goal.id }.map(row)
  }

  private func row(of measure: Measure) -> Line {
    let more = [
      measure.arena.map(name), measure.responsible, measure.when, measure.need, measure.sign,
    ].compactMap(\.self)
    let tail = more.isEmpty ? "" : " (\(more.joined(separator: "; ")))"
    return Line("– \(measure.text.withoutStop)\(tail)", indent: 2, hanging: 2)
  }

  /// What only the whole plan shows, said once more.
  private var gaps: [Line] {
    checker.check(state.plan, language: voice.language, today: today).findings
      .filter { [.homeArenaMissing, .unitArenaMissing].contains($0.id) }.map { missing($0.id) }
  }
}
