import Calendar
import Goals
import Interview
import Wording

// Questions that are answered with the help of a coach.
extension Conversation {
  /// Opens the coach of a question, or comes back to it.
  mutating func enterCoach(_ index: Question.Index) -> [Line] {
    mode = .coaching(index)
    var coach = coaches[index] ?? newCoach(index)
    coach.voice = voice
    let reopened = coach.answer == nil ? nil : coach.back()
    coaches[index] = coach
    draft = unheard?.text ?? coach.draft
    unheard = nil
    return reopened ?? coach.question
  }

  /// The answer that follows from the plan, put on the line for the person to confirm.
  func planned(_ question: Question.ID) -> String {
    guard let plan, !plan.measures.isEmpty else { return "" }
    let arenas = plan.measures.compactMap(\.arena)
    let yes = guide.index(of: question).flatMap { guide.questions[$0].options.first }
    switch question {
    case "home-measure" where arenas.contains(.home): return yes.map { text($0.text) } ?? ""
    case "unit-measure" where plan.unit.map(arenas.contains) ?? false:
      return yes.map { text($0.text) } ?? ""
    case "evaluation-date": return plan.goals.compactMap(\.evaluation).min()?.iso ?? ""
    default: return ""
    }
  }

  /// Whether a question can only be answered with nothing: there is no plan to look back at.
  func isIdle(_ index: Question.Index) -> Bool {
    guard guide.questions[index].kind == .review else { return false }
    return !(plan?.goals.contains { $0.kind == .goal } ?? false)
  }

  /// Lets the coach hear a line, and takes its answer when it has one.
  mutating func tell(_ index: Question.Index, _ line: String) -> [Line] {
    guard var coach = coaches[index] else { return ask() }
    mode = .coaching(index)
    coach.voice = voice
    let lines = coach.hear(line)
    coaches[index] = coach
    draft = coach.draft
    guard let answer = coach.answer else { return lines }
    mode = .interview
    do {
      try record(.answered(question: guide.questions[index].id, answer))
    } catch {
      return lines + [said(.notUnderstood)]
    }
    return lines + (purpose == .goals ? offerPlan() : ask())
  }

  /// One question back inside the coach; nil where it has none before.
  mutating func backInCoach() -> [Line]? {
    if let heard = unheardText { return dropUnheard(heard) }
    guard case .coaching(let index) = mode, var coach = coaches[index] else { return nil }
    coach.voice = voice
    guard let lines = coach.back() else { return nil }
    coaches[index] = coach
    draft = coach.draft
    return lines
  }

  /// A text that was typed to a coach and is still being asked about.
  private var unheardText: Heard? {
    switch mode {
    case .cleaning(let heard), .keeping(let heard): heard.isForCoach ? heard : nil
    case .heeding, .dismissing: unheard
    default: nil
    }
  }

  private mutating func dropUnheard(_ heard: Heard) -> [Line] {
    (unheard, pending) = (heard, [])
    return enterCoach(heard.question)
  }

  /// Ideas for measures, where a coach asks for one.
  mutating func showIdeas(_ rest: String) -> [Line] {
    guard case .coaching(let index) = mode, var coach = coaches[index] else {
      return [said(.coachIdeasLater)]
    }
    coach.voice = voice
    let lines = coach.suggest(rest)
    coaches[index] = coach
    return lines
  }

  /// The coach that is asking now.
  var activeCoach: Coach? {
    guard case .coaching(let index) = mode, var coach = coaches[index] else { return nil }
    coach.voice = voice
    return coach
  }

  /// The newest plan: of this visit, or else of the last one that has one.
  private var plan: Plan? {
    guard let question = guide.questions.firstIndex(where: { $0.kind == .goals }) else {
      return nil
    }
    let stays = [session.answers] + session.past.reversed().map(\.answers)
    return stays.lazy.compactMap { answers in
      if case .plan(let plan)? = answers[question] { plan } else { nil }
    }.first
  }

  private func newCoach(_ index: Question.Index) -> Coach {
    if guide.questions[index].kind == .review {
      return .reviewing(voice, plan ?? Plan(goals: [], measures: []))
    }
    if case .plan(let plan)? = session.answers[index] { return .reopening(voice, plan) }
    return .planning(voice, unit: unit, isHomeClosed: isLocked, before: before)
  }

  private var before: Coach.Before? {
    guard let plan else { return nil }
    let question = guide.questions.firstIndex { $0.kind == .review }
    let review = session.past.reversed().lazy.compactMap { stay -> Review? in
      guard let question, case .review(let review)? = stay.answers[question] else { return nil }
      return review
    }.first
    return Coach.Before(plan: plan, review: review ?? Review())
  }

  /// The arena of the unit the person works in.
  private var unit: Arena? {
    switch role {
    case "kindergarten": .kindergarten
    case "school": .school
    case "health-station", "school-health", "gp", "dentist": .health
    case "culture-school", "youth-club": .leisure
    default: nil
    }
  }
}
