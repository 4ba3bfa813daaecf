import Interview

// What must hold of the engine itself, tried on one interview for every advice and set of duties.
extension Survey {
  /// E1–E5 and P1 on the shortest interview to each end.
  func soundness(of engine: Engine) -> [Violation] {
    let trial = Trial(survey: self, engine: engine)
    return telling.flatMap { place in
      trial.faults(on: interviews.way(to: place), to: interviews.state(place)).map {
        violation($0, $1, at: place)
      }
    }.firstOfEachKind
  }

  /// The shortest interview to each advice with its duties; of very long interviews only some, since
  /// holding one takes the square of its length.
  private var telling: [Int] {
    var places: [LaneState.Look: Int] = [:]
    for place in interviews.ends {
      let state = interviews.state(place)
      let look = LaneState.Look(leader: state.leader, duties: state.duties)
      let best = places[look] ?? place
      let isShorter = interviews.nodes[place].shortest < interviews.nodes[best].shortest
      places[look] = isShorter ? place : best
    }
    let all = places.values.sorted()
    let stride = 1 + all.count * axes.count / 40_000
    return all.indices.filter { $0 % stride == 0 }.map { all[$0] }
  }
}

/// One interview held with an engine.
private struct Trial {
  let survey: Survey
  let engine: Engine

  typealias Fault = (Invariant, Violation.Fact)

  func faults(on way: [Exploration.Step], to state: LaneState) -> [Fault] {
    let events = events(way)
    guard let before = session(events.dropLast()),
      let whole = adding(events.suffix(1), to: before)
    else { return [(.e3, .engineDisagrees)] }
    var faults: [Fault] = []
    if !agrees(engine.standing(whole), state) { faults.append((.e3, .engineDisagrees)) }
    if session(events.reversed()).map(engine.standing) != engine.standing(whole) {
      faults.append((.e1, .orderMatters))
    }
    if !events.isEmpty,
      adding([.withdrew], to: whole).map(engine.standing) != engine.standing(before)
    {
      faults.append((.e2, .undoDiffers))
    }
    if engine.open(guide, survey.level.number, survey.visit.step, whole.log).map(engine.standing)
      != engine.standing(whole)
    {
      faults.append((.e3, .resumeDiffers))
    }
    return faults + irrelevant(whole) + stopsWhenEdited(whole) + reasons(way)
  }

  private var guide: Guide { survey.guide }
  private var visit: Visit { survey.visit }

  private func events(_ way: [Exploration.Step]) -> [Event] {
    way.map { step in
      let question = survey.question(step.axis)
      return .answered(
        question: question.id, question.answer(in: step.cell, day: guide.profile.updated))
    }
  }

  private func session(_ events: [Event]) -> Session? {
    engine.open(guide, survey.level.number, visit.step, []).flatMap { adding(events, to: $0) }
  }

  private func adding(_ events: [Event], to session: Session) -> Session? {
    events.reduce(session) { session, event in session.flatMap { engine.record($0, event) } }
  }

  /// What the engine says is what the exploration found.
  private func agrees(_ standing: Standing, _ state: LaneState) -> Bool {
    switch standing.turn {
    case .ask: false
    case .silence: state.leader < 0
    case .stop(let rule), .pause(let rule, _), .advise(let rule):
      state.leader >= 0 && survey.lane.rules[state.leader].index == rule
    }
  }

  /// E4: answers to questions that are not relevant change nothing.
  private func irrelevant(_ whole: Session) -> [Fault] {
    let standing = engine.standing(whole)
    return visit.prompts.indices.compactMap { axis in
      guard !visit.prompts[axis].when.holds(standing.counted) else { return nil }
      let question = survey.question(axis)
      let answer = question.answer(
        in: question.domain.count - 1, day: guide.profile.updated)
      let more = adding([.answered(question: question.id, answer)], to: whole)
      guard more.map(engine.standing) != standing else { return nil }
      return (.e4, .irrelevantCounts(question.id))
    }
  }

  /// P1: a grave answer stops the interview at once, also when it is an edit at the very end.
  private func stopsWhenEdited(_ whole: Session) -> [Fault] {
    guide.rules.indices.compactMap { index -> Fault? in
      let rule = guide.rules[index]
      guard rule.level == nil, guide.effect(of: index) == .stop,
        let atom = rule.when.alternatives.first(where: { $0.atoms.count == 1 })?.atoms.first,
        let cell = atom.cells.members.last,
        let axis = visit.prompts.firstIndex(where: { $0.question == atom.question })
      else { return nil }
      let question = survey.question(axis)
      let answer = question.answer(in: cell, day: guide.profile.updated)
      let edited = adding([.answered(question: question.id, answer)], to: whole)
      guard let standing = edited.map(engine.standing),
        visit.prompts[axis].when.holds(standing.counted)
      else { return nil }
      if case .stop = standing.turn { return nil }
      return (.p1, .goesOnAfterStop(rule: rule.id))
    }
  }

  /// E5: the printed reasons alone force the outcome, and none of them is idle.
  private func reasons(_ way: [Exploration.Step]) -> [Fault] {
    let given = survey.given(way)
    let standing = guide.standing(on: visit, given: given)
    guard let winner = standing.winner,
      let reasons = engine.reasons(guide, visit, standing, given)
    else { return [] }
    let outcome = guide.rules[winner].outcome
    let forces = { (kept: [Question.Index]) in
      var known = given
      for prompt in visit.prompts
      where standing.counted[prompt.question] != .nothing && !kept.contains(prompt.question) {
        known[prompt.question] = guide.questions[prompt.question].domain.all
      }
      return guide.isForced(outcome, on: visit, known: known)
    }
    guard forces(reasons.all) else {
      return [(.e5, .reasonsDoNotForce(rule: guide.rules[winner].id))]
    }
    return reasons.all.filter { reason in forces(reasons.all.filter { $0 != reason }) }
      .map { (.e5, .reasonIsIdle(guide.questions[$0].id)) }
  }
}
