import Interview

// P4: no guide gives less protection than the safeguards alone.
extension Survey {
  /// Where a guide advises less than its safeguards would, or does not ask one of them.
  func floor(_ core: Guide) -> [Violation] {
    let missing = core.levels.flatMap(\.prompts).map { core.questions[$0.question].id }
      .filter { id in !visit.prompts.contains { guide.questions[$0.question].id == id } }
    guard missing.isEmpty else {
      return missing.map { violation(.p4, .lacksSafeguard($0)) }
    }
    guard let level = core.levels.first else { return [] }
    let coreVisit = Visit(core, level: level)
    let coreLane = Lane(core, coreVisit, axes: axes) { axis, cell in
      coreCell(core, axis: axis, cell: cell)
    }
    let mine = machine.merged(asSets: true) { LaneState.Look(leader: lane.protection($0)) }
    let least = Machine(coreLane, axes: axes)
      .merged(asSets: true) { LaneState.Look(leader: coreLane.protection($0)) }
    let both = Exploration(axes: axes, machines: [mine, least], rests: false)
    let ranks = core.outcomes.map { outcome in
      guide.outcomes.firstIndex { $0.id == outcome.id } ?? Int.max
    }
    var found: [Violation] = []
    for place in both.ends {
      let states = both.nodes[place].states
      let floor = least.protection(states[1])
      guard floor >= 0, mine.protection(states[0]) < ranks[floor] else { continue }
      let fact = Violation.Fact.weakerThanSafeguards(
        outcome: name(mine[states[0]]), core: core.outcomes[floor].id)
      found.append(violation(.p4, fact, way: both.way(to: place)))
    }
    return found.firstOfEachKind
  }

  /// The cell of the core's question in which an answer of the guide lies: options go by id, numbers
  /// by their least one.
  private func coreCell(_ core: Guide, axis: Int, cell: Int) -> Int? {
    guard let index = core.index(of: axes[axis].question) else { return nil }
    let mine = question(axis)
    let answer = mine.answer(in: cell, day: guide.profile.updated)
    if let same = try? core.questions[index].cell(of: answer) { return same }
    return mine.options.isEmpty ? nil : 0
  }
}
