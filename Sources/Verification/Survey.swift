import Interview

/// One visit of one guide under examination, with what its exploration found.
struct Survey: Sendable {
  let guide: Guide
  let level: Level
  let visit: Visit
  let machine: Machine

  /// How many states of consequence there were.
  let states: Int

  /// The interviews, as they are held.
  let interviews: Exploration

  init(_ guide: Guide, level: Level, step: Int) {
    self.guide = guide
    self.level = level
    visit = Visit(guide, level: level, step: step)
    let axes = visit.prompts.map { prompt in
      let question = guide.questions[prompt.question]
      return Axis(question: question.id, cells: question.domain.count)
    }
    let whole = Machine(Lane(guide, visit, axes: axes) { $1 }, axes: axes)
    states = whole.states.count
    machine = whole.merged(asSets: false, seeing: \.look)
    interviews = Exploration(axes: axes, machines: [machine], rests: true)
  }

  var axes: [Axis] { interviews.axes }

  var lane: Lane { machine.lane }

  /// The question on an axis.
  func question(_ axis: Int) -> Question { guide.questions[visit.prompts[axis].question] }

  /// A violation with the way to the end of an interview as its witness.
  func violation(
    _ invariant: Invariant, _ fact: Violation.Fact, at place: Int? = nil
  ) -> Violation {
    violation(invariant, fact, way: place.map(interviews.way))
  }

  /// A violation with a way to answer as its witness.
  func violation(
    _ invariant: Invariant, _ fact: Violation.Fact, way: [Exploration.Step]?
  ) -> Violation {
    Violation(
      invariant: invariant, guide: guide.id, level: level.number, fact: fact,
      witness: way.map(witness))
  }

  func witness(_ steps: [Exploration.Step]) -> Witness {
    let wanted = steps.map { step in
      let question = question(step.axis)
      return (question.id, question.answer(in: step.cell, day: guide.profile.updated))
    }
    return Witness(
      guide, level: level.number, step: visit.step,
      wanted: Dictionary(wanted, uniquingKeysWith: { first, _ in first }))
  }

  func outcome(_ state: LaneState) -> Outcome? {
    state.leader < 0 ? nil : guide.outcomes[lane.rules[state.leader].outcome]
  }

  /// The name of what a state leads to.
  func name(_ state: LaneState) -> String { outcome(state)?.id ?? "nothing" }

  /// The cells of the answers on a way, by question.
  func given(_ steps: [Exploration.Step]) -> [Cells] {
    var given = [Cells](repeating: .nothing, count: guide.questions.count)
    for step in steps { given[visit.prompts[step.axis].question] = Cells(cell: step.cell) }
    return given
  }
}
