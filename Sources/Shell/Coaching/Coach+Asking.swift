import Calendar
import Goals
import Wording

// What the coach asks next, with its choices and how to answer.
extension Coach {
  /// The question that is put now.
  var question: [Line] {
    let text = wording
    let head = text.isEmpty ? [] : [.blank, Line(text, .question)]
    return head
      + choices.enumerated().map { place, choice in
        Line("\(place + 1) \(choice)", indent: 3, hanging: 2)
      } + [hint].compactMap(\.self)
  }

  private var wording: String {
    switch state.stage {
    case .carryOn: sentence(.coachCarryOn)
    case .rethink: sentence(rethinkPhrase, state.rethink.first?.measure.text ?? "")
    case .repeated: checker.why(.repeatsFailedMeasure, in: voice.language)
    case .mainGoal: sentence(.coachMainGoal)
    case .layer(let layer): sentence(phrase(for: layer), state.goal.text)
    case .crowded: sentence(.coachCrowded)
    case .simple: sentence(canAskChild ? .coachSimple : .coachSimpleUnborn, state.goal.text)
    case .judging, .done: ""
    case .agreed: sentence(.coachAgreed)
    case .childAsked: sentence(.coachChildAsked)
    case .childSaid: sentence(.coachChildSaid)
    case .today: sentence(canAskChild ? .coachToday : .coachTodayUnborn)
    case .needs: sentence(.coachNeeds)
    case .period: sentence(.coachPeriod)
    case .evaluation: sentence(.coachEvaluation)
    case .measure, .gap, .arena, .responsible, .when, .need, .sign: measureWording
    case .reached, .seen, .childsView, .verdict: reviewWording
    }
  }

  private func phrase(for layer: Layer) -> Phrase {
    switch layer {
    case .present where state.goals.count >= Plan.mostGoals: .coachEnoughGoals
    case .present: state.goals.isEmpty ? .coachLayerA : .coachAnotherGoal
    case .conditions: .coachLayerB
    case .how: .coachLayerC
    case .whole: .coachWhole
    }
  }

  private var rethinkPhrase: Phrase {
    state.rethink.first?.verdict == .change ? .coachRethink : .coachRethinkFailed
  }

  private var measureWording: String {
    switch state.stage {
    case .measure where state.isRethinking: sentence(.coachRethink, state.measure.text)
    case .measure: sentence(hasMeasure ? .coachNextMeasure : .coachMeasure, state.goal.text)
    case .gap(let arena): sentence(.coachGap, name(of: arena).lowercased())
    case .arena: sentence(.coachArena)
    case .responsible: sentence(.coachResponsible)
    case .when: sentence(.coachWhen)
    case .need: sentence(.coachNeed)
    default: sentence(.coachSign)
    }
  }

  private var reviewWording: String {
    switch state.stage {
    case .reached(let goal):
      let before = state.goals[goal].realistic.map { " " + sentence(.coachReachedBefore, "\($0)") }
      return sentence(.coachReached, state.goals[goal].text) + (before ?? "")
    case .seen: return sentence(.coachSeen)
    case .childsView: return sentence(.coachChildsView)
    case .verdict(let measure, _): return sentence(.coachVerdict, state.plan.measures[measure].text)
    default: return ""
    }
  }

  private var hasMeasure: Bool { state.plan.measures.contains { $0.goal == state.goal.id } }

  var choices: [String] {
    switch state.stage {
    case .carryOn: state.before?.plan.goals.filter { $0.kind == .goal }.map { "«\($0.text)»" } ?? []
    case .crowded: [sentence(.coachLetWait), sentence(.coachTakeIn)]
    case .repeated: [sentence(.coachKeep), sentence(.coachAnew)]
    case .judging: [sentence(.coachKeep), sentence(.coachAnew)] + suggested
    case .arena: arenas.map(name)
    case .verdict: [.coachVerdictKeep, .coachVerdictChange, .coachVerdictDrop].map { sentence($0) }
    default: []
    }
  }

  private var suggested: [String] {
    guard let judgement = state.judgement, let suggestion = judgement.suggestion else { return [] }
    let text = Day(iso: suggestion)?.words(in: voice.language) ?? "«\(suggestion)»"
    return [sentence(.coachUse, text)]
  }

  private var hint: Line? {
    guard let text = hintText else { return nil }
    return Line(text, .aside, indent: 3)
  }

  private var hintText: String? {
    switch state.stage {
    case .carryOn: sentence(.coachCarryHint)
    case .rethink: sentence(.coachRethinkHint)
    case .mainGoal: sentence(.coachMainHint)
    case .layer(.present): sentence(state.goals.isEmpty ? .coachFirstHint : .coachDoneHint)
    case .layer(.conditions), .layer(.how): sentence(.coachAddHint)
    case .simple: sentence(.coachYesHint)
    case .agreed: sentence(.coachRolesHint)
    case .childAsked: sentence(.coachAskedHint)
    case .today: sentence(.coachTodayHint)
    case .reached: sentence(.coachReachedHint)
    case .evaluation: sentence(.coachDayHint, likelyDay.words(in: voice.language))
    case .measure, .gap: sentence(.coachMeasureHint, Command.ideas.name(in: voice.language))
    case .responsible: sentence(namesAdult ? .coachKnownHint : .coachRolesHint)
    case .childSaid, .layer, .needs, .period, .when, .need, .sign, .seen, .childsView:
      sentence(.coachOptional)
    case .judging, .repeated, .crowded, .arena, .verdict, .done: nil
    }
  }

  private func sentence(_ phrase: Phrase, _ parts: String...) -> String {
    voice.sentence(phrase, parts)
  }
}
