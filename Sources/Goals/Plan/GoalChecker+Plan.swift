public import Calendar
public import Wording

extension GoalChecker {
  /// Checks a whole plan: each text, and what only the whole shows.
  ///
  /// An arena, a role or a time that stands in a field need not stand in the words as well.
  public func check(_ plan: Plan, language: Language, today: Day) -> PlanReport {
    PlanReport(
      findings: findings(in: plan),
      goals: plan.goals.map { goal in
        check(
          goal.text, kind: goal.kind, language: language, today: today,
          context: Context(evaluation: goal.evaluation))
      },
      measures: plan.measures.map { check($0, language: language, today: today) })
  }

  private func check(_ measure: Measure, language: Language, today: Day) -> Report {
    let context = Context(
      hasResponsible: measure.responsible?.isEmpty == false, hasArena: measure.arena != nil)
    var report = check(
      measure.text, kind: .measure, language: language, today: today, context: context)
    let when = TimeReader(today: today).times(in: measure.when ?? "")
    if !when.isEmpty { report.findings.removeAll { $0.id == .noTime } }
    return report
  }

  private func findings(in plan: Plan) -> [PlanFinding] {
    arenas(of: plan) + amounts(of: plan) + repeats(in: plan)
  }

  private func arenas(of plan: Plan) -> [PlanFinding] {
    guard !plan.measures.isEmpty else { return [] }
    let arenas = Set(plan.measures.compactMap(\.arena))
    var findings: [PlanFinding] = []
    if !plan.isHomeClosed, !arenas.contains(.home) {
      findings.append(PlanFinding(id: .homeArenaMissing, measures: [], goals: []))
    }
    if let unit = plan.unit, unit != .home, !arenas.contains(unit) {
      findings.append(PlanFinding(id: .unitArenaMissing, measures: [], goals: []))
    }
    return findings
  }

  private func amounts(of plan: Plan) -> [PlanFinding] {
    let goals = plan.goals.filter { $0.kind == .goal }.map(\.id)
    let tooMany =
      goals.count > Plan.mostGoals
      ? [PlanFinding(id: .tooManyMeasures, measures: [], goals: goals)] : []
    let byGoal = Dictionary(grouping: plan.measures.indices) { plan.measures[$0].goal }
    let crowded = byGoal.values.filter { $0.count > Plan.mostMeasures }
    return tooMany
      + crowded.sorted { $0.lexicographicallyPrecedes($1) }.map { measures in
        PlanFinding(
          id: .tooManyMeasures, measures: measures,
          goals: [plan.measures[measures[0]].goal].compactMap { $0 })
      }
  }

  private func repeats(in plan: Plan) -> [PlanFinding] {
    let failed = plan.failed.map(Gist.init)
    return plan.measures.indices.compactMap { index in
      let gist = Gist(plan.measures[index])
      guard failed.contains(where: gist.resembles) else { return nil }
      return PlanFinding(
        id: .repeatsFailedMeasure, measures: [index],
        goals: [plan.measures[index].goal].compactMap { $0 })
    }
  }
}
