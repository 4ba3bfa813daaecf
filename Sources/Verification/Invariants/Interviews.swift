import Interview

// What must hold at the end of every interview.
extension Survey {
  /// C2 · P3 · P5 · P7: how interviews end.
  var endings: [Violation] {
    var found: [Violation] = []
    for place in interviews.ends {
      let state = interviews.state(place)
      guard let outcome = outcome(state) else {
        found.append(violation(.c2, .noOutcome, at: place))
        continue
      }
      if outcome.effect == .close, state.marks.contains(.safeguardOpen) {
        found.append(violation(.p3, .closesUnsure(outcome: outcome.id), at: place))
      }
      if changesLevel(outcome), !state.marks.contains(.childAsked) {
        found.append(violation(.p7, .childNotAsked(outcome: outcome.id), at: place))
      }
      if outcome.involvesServices, !state.marks.contains(.consented) {
        found.append(violation(.p7, .consentNotAsked(outcome: outcome.id), at: place))
      }
    }
    return found.firstOfEachKind
  }

  /// Whether an outcome closes the case or leaves the level.
  private func changesLevel(_ outcome: Outcome) -> Bool {
    switch outcome.effect {
    case .close: true
    case .go(let target): target != nil && target != level.number
    case .stop, .duty, .pause: false
    }
  }

  /// The most questions anybody is asked.
  var longest: Int { interviews.ends.map { interviews.nodes[$0].longest }.max() ?? 0 }

  /// C4: no interview is longer than stated, and the emergency is asked about at once.
  var lengths: [Violation] {
    var found: [Violation] = []
    if longest > level.longest {
      let end = interviews.ends.first { interviews.nodes[$0].longest == longest }
      let fact = Violation.Fact.tooLong(asked: longest, allowed: level.longest)
      found.append(violation(.c4, fact, way: end.map(interviews.longWay)))
    }
    let place = visit.prompts.firstIndex { guide.questions[$0.question].id == "emergency" } ?? 99
    if place > 1 { found.append(violation(.c4, .emergencyLate(place: place + 1))) }
    return found
  }

  /// The questions somebody is asked on this visit.
  var askedQuestions: Set<Question.ID> {
    Set(
      visit.prompts.indices.filter { axis in
        interviews.layers[axis].contains { place in
          let state = interviews.nodes[place].states[0]
          return machine.isAsked[Int(state)] && !machine[state].rests
        }
      }.map { question($0).id })
  }

  /// The rules that decide somewhere on this visit.
  var decidingRules: Set<Rule.Index> {
    Set(interviews.ends.flatMap { rules(in: interviews.state($0)) })
  }

  /// The rule that leads in a state, and those that add a duty.
  func rules(in state: LaneState) -> [Rule.Index] {
    let duties = lane.rules.indices.filter(state.duties.contains)
    let leading = state.leader < 0 ? [] : [state.leader]
    return (leading + duties).map { lane.rules[$0].index }
  }
}

extension [Violation] {
  /// One violation of each kind; the states come shortest first, so it is the one easiest to read.
  var firstOfEachKind: [Violation] {
    var seen: Set<Violation.Fact> = []
    return sorted { ($0.witness?.answers.count ?? 0) < ($1.witness?.answers.count ?? 0) }
      .filter { seen.insert($0.fact).inserted }
  }
}
