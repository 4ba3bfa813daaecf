import Interview

/// Every set of answers of a visit, in whatever order and however often they were given, looked at
/// for one purpose: what does not show there is walked as one.
struct AnswerSets: Sendable {
  let survey: Survey
  let machine: Machine
  let walk: Exploration

  init(of survey: Survey, seeing look: (LaneState) -> LaneState.Look) {
    self.survey = survey
    machine = survey.machine.merged(asSets: true, seeing: look)
    walk = Exploration(axes: survey.axes, machines: [machine], rests: false)
  }

  /// The name of what a state leads to.
  func name(_ state: Int32) -> String { survey.name(machine[state]) }

  /// Whether answers on an axis that differ can lead to what looks different.
  func matters(_ axis: Int) -> Bool {
    walk.layers[axis].contains { machine.isAsked[Int(walk.nodes[$0].states[0])] }
  }

  /// Walks on from one axis with one lane a cell, all other answers being the same, and judges the
  /// states in which everything has been answered; the shortest way to each fact is its witness.
  func compare(
    axis: Int, cells: [Int], for invariant: Invariant, judge: ([Int32]) -> Violation.Fact?
  ) -> [Violation] {
    let origins = walk.layers[axis].filter { machine.isAsked[Int(walk.nodes[$0].states[0])] }
    let seeds = origins.map { origin in
      Exploration.Seed(
        states: cells.map { machine.after(walk.nodes[origin].states[0], cell: $0) },
        shortest: walk.nodes[origin].shortest)
    }
    let together = Exploration(
      axes: survey.axes, machines: cells.map { _ in machine }, rests: false, from: axis + 1,
      seeds: seeds
    ) { states in
      states.dropFirst().contains { $0 != states[0] }
    }
    var found: [Violation.Fact: Int] = [:]
    for end in together.ends {
      guard let fact = judge(together.nodes[end].states) else { continue }
      let best = found[fact] ?? end
      found[fact] =
        together.nodes[end].shortest < together.nodes[best].shortest ? end : best
    }
    return found.map { fact, end in
      let origin = origins[together.root(of: end)]
      let step = Exploration.Step(axis: axis, cell: cells[cells.count - 1])
      return survey.violation(
        invariant, fact, way: walk.way(to: origin) + [step] + together.way(to: end))
    }
  }
}
