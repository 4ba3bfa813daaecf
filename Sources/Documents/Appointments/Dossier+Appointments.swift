import Calendar
import Goals
import Interview
import Wording

extension Dossier {
  /// Everything that is due, in the order of days.
  public var appointments: [Appointment] {
    (evaluations + afterReport).sorted { ($0.day, $0.uid) < ($1.day, $1.uid) }
  }

  /// The days between which measures are evaluated, counted from today.
  var evaluationDays: ClosedRange<Day> {
    let interval = guide.profile.interval
    let latest = today.adding(days: interval.upperBound)
    let first = today.adding(days: interval.lowerBound).workday(notAfter: latest)
    return first...max(first, latest.workday(notAfter: latest))
  }

  /// The day agreed on for the evaluation.
  var evaluationDay: Day? {
    guard case .day(let day)? = answer("evaluation-date") else { return nil }
    return day.workday(notAfter: day <= evaluationDays.upperBound ? evaluationDays.upperBound : nil)
  }

  /// The evaluation meeting, and the goals that have a day of their own.
  private var evaluations: [Appointment] {
    guard mayReachGuardians, isPlanned else { return [] }
    let meeting = evaluationDay ?? evaluationDays.upperBound
    let plan = plan ?? Plan(goals: [], measures: [])
    let own = Dictionary(grouping: plan.goals.filter { $0.evaluation != nil }) { goal in
      goal.evaluation.map { $0.workday() } ?? meeting
    }
    let days = Set(own.keys).union([meeting])
    return days.map { day in
      let goals = plan.goals.filter { ($0.evaluation.map { $0.workday() } ?? meeting) == day }
      return evaluation(of: goals, measures: plan.measures, on: day)
    }
  }

  /// Whether there are measures to evaluate, now or on the level the case goes to.
  private var isPlanned: Bool {
    if case .stop = session.standing.turn { return false }
    if case .close? = outcome?.effect { return false }
    return session.visit.level > 0 || reach > 0
  }

  private func evaluation(of goals: [Goal], measures: [Measure], on day: Day) -> Appointment {
    let ids = Set(goals.map(\.id))
    let lines =
      goals.map { label(.goal, own($0.text)) }
      + measures.filter { $0.goal.map(ids.contains) ?? true }.map(described)
    let title = term("evaluation-meeting").capitalised
    return Appointment(
      uid: uid("evaluation", day), day: day, title: title,
      text: ([label(.evaluation)] + lines).joined(separator: "\n"),
      cite: ["S2.44", "S3.11"].filter { provisions[$0] != nil })
  }

  private func described(_ measure: Measure) -> String {
    let detail = [measure.responsible, measure.when].compactMap(\.self).filter { !$0.isEmpty }
      .map(own).joined(separator: ", ")
    return "– \(own(measure.text))" + (detail.isEmpty ? "" : " (\(detail))")
  }

  /// What is due after a report has been sent today.
  private var afterReport: [Appointment] {
    guard let outcome = outcome, words.reports.contains(outcome.id) else { return [] }
    return deadlines.filter { $0.from == "report" }.map { deadline in
      let day = today.adding(days: deadline.days).workday()
      return Appointment(
        uid: uid(deadline.id, day), day: day, title: label(.reportDue), text: text(deadline.text),
        cite: deadline.cite)
    }
  }

  private func uid(_ id: String, _ day: Day) -> String {
    "\(id)-\(day.iso)-\(String(seal, radix: 36))@bti.invalid"
  }

  /// A number that stays the same for the case and cannot be turned back into what was said.
  private var seal: UInt64 {
    let first = session.log.lazy.compactMap { event -> String? in
      if case .answered(_, .text(let text)) = event { text } else { nil }
    }.first
    return "\(guide.id) \(first ?? "")".utf8.reduce(0xcbf2_9ce4_8422_2325) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
  }
}
