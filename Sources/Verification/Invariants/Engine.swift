import Interview

// What must hold of the engine itself, tried on one interview for every advice and set of duties.
extension Survey {
  /// E1–E5 and P1 on the shortest interview to each end.
  var engine: [Violation] {
    telling.flatMap { place -> [Violation] in
      let way = interviews.way(to: place)
      return (replay(way, to: place) + reasons(way, to: place)).map { invariant, fact in
        violation(invariant, fact, at: place)
      }
    }.firstOfEachKind
  }

  /// The shortest interview to each advice with its duties.
  private var telling: [Int] {
    var places: [LaneState.Look: Int] = [:]
    for place in interviews.ends {
      let state = interviews.state(place)
      let look = LaneState.Look(leader: state.leader, duties: state.duties)
      let best = places[look] ?? place
      let isShorter = interviews.nodes[place].shortest < interviews.nodes[best].shortest
      places[look] = isShorter ? place : best
    }
    return places.values.sorted()
  }

  private typealias Fault = (Invariant, Violation.Fact)

  private func events(_ way: [Exploration.Step]) -> [Event] {
    way.map { step in
      let question = question(step.axis)
      return .answered(
        question: question.id, question.answer(in: step.cell, day: guide.profile.updated))
    }
  }

  private func session(_ events: [Event]) -> Session? {
    (try? Session(guide, level: level.number, step: visit.step)).flatMap {
      adding(events, to: $0)
    }
  }

  private func adding(_ events: [Event], to session: Session) -> Session? {
    var session = session
    for event in events {
      guard (try? session.record(event)) != nil else { return nil }
    }
    return session
  }

  private func replay(_ way: [Exploration.Step], to place: Int) -> [Fault] {
    let events = events(way)
    guard let before = session(events.dropLast()),
      let whole = adding(events.suffix(1), to: before)
    else { return [(.e3, .engineDisagrees)] }
    var faults: [Fault] = []
    if !agrees(whole.standing, interviews.state(place)) {
      faults.append((.e3, .engineDisagrees))
    }
    if session(events.reversed())?.standing != whole.standing {
      faults.append((.e1, .orderMatters))
    }
    if !events.isEmpty, adding([.withdrew], to: whole)?.standing != before.standing {
      faults.append((.e2, .undoDiffers))
    }
    if (try? Session(guide, log: whole.log, level: level.number, step: visit.step))?.standing
      != whole.standing
    {
      faults.append((.e3, .resumeDiffers))
    }
    return faults + irrelevant(whole) + stopsWhenEdited(whole)
  }

  /// What the engine says is what the exploration found.
  private func agrees(_ standing: Standing, _ state: LaneState) -> Bool {
    switch standing.turn {
    case .ask: false
    case .silence: state.leader < 0
    case .stop(let rule), .pause(let rule, _), .advise(let rule):
      state.leader >= 0 && lane.rules[state.leader].index == rule
    }
  }

  /// E4: answers to questions that are not relevant change nothing.
  private func irrelevant(_ whole: Session) -> [Fault] {
    visit.prompts.indices.compactMap { axis in
      let prompt = visit.prompts[axis]
      guard !prompt.when.holds(whole.standing.counted) else { return nil }
      let question = question(axis)
      var session = whole
      let answer = question.answer(
        in: question.domain.count - 1, day: guide.profile.updated)
      guard (try? session.record(.answered(question: question.id, answer))) != nil,
        session.standing != whole.standing
      else { return nil }
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
      let question = question(axis)
      let answer = question.answer(in: cell, day: guide.profile.updated)
      var edited = whole
      guard (try? edited.record(.answered(question: question.id, answer))) != nil,
        visit.prompts[axis].when.holds(edited.standing.counted)
      else { return nil }
      if case .stop = edited.standing.turn { return nil }
      return (.p1, .goesOnAfterStop(rule: rule.id))
    }
  }

  /// E5: the printed reasons alone force the outcome, and none of them is idle.
  private func reasons(_ way: [Exploration.Step], to place: Int) -> [Fault] {
    let given = given(way)
    let standing = guide.standing(on: visit, given: given)
    guard let winner = standing.winner,
      let reasons = guide.reasons(on: visit, standing: standing, given: given)
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
