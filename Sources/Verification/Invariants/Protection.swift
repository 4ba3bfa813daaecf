import Interview

// What must hold between answer sets that differ in one answer. These are walked without resting, so
// that every set of answers counts, in whatever order and however often they were given.
extension Survey {
  /// P2: making any danger answer worse never lowers the protection.
  var monotone: [Violation] {
    visit.prompts.indices.filter { question($0).isGraded }.flatMap { axis in
      (1..<max(1, sets.axes[axis].cells)).flatMap { grave in
        compare(axis: axis, cells: [grave - 1, grave]) { states in
          guard machine.protection(states[1]) < machine.protection(states[0]) else { return nil }
          let question = question(axis)
          return (
            .p2,
            .worseIsMilder(
              question: question.id, mild: question.options[grave - 1].id,
              grave: question.options[grave].id, from: name(machine[states[0]]),
              to: name(machine[states[1]]))
          )
        }
      }
    }
  }

  /// P3: unsure never gives less protection than the mildest of the other answers.
  var unsure: [Violation] {
    visit.prompts.indices.flatMap { axis -> [Violation] in
      let question = question(axis)
      guard case .choice = question.kind, let unsure = question.place(of: "unsure") else {
        return []
      }
      let cells = [unsure] + question.options.indices.filter { $0 != unsure }
      return compare(axis: axis, cells: cells) { states in
        guard
          let mildest = states.dropFirst().min(by: {
            machine.protection($0) < machine.protection($1)
          }), machine.protection(states[0]) < machine.protection(mildest)
        else { return nil }
        return (
          .p3,
          .unsureIsMilder(
            question: question.id, outcome: name(machine[states[0]]),
            mildest: name(machine[mildest]))
        )
      }
    }
  }

  /// P6: the same facts give every role the same outcome, unless a deciding rule names the role.
  var parity: [Violation] {
    guard let axis = visit.prompts.indices.first(where: { question($0).id == "role" }) else {
      return []
    }
    let role = visit.prompts[axis].question
    let naming = Set(
      lane.rules.indices.filter {
        guide.rules[lane.rules[$0].index].when.questions.contains(role)
      })
    let cells = Array(0..<sets.axes[axis].cells)
    let classes = representatives(cells, axis: axis)
    var found: [Violation] = []
    for (place, one) in classes.enumerated() {
      for other in classes.dropFirst(place + 1) {
        found += compare(axis: axis, cells: [one, other]) { states in
          guard machine.protection(states[0]) != machine.protection(states[1]),
            !states.contains(where: { naming.contains(machine[$0].leader) })
          else { return nil }
          let options = question(axis).options
          return (
            .p6,
            .rolesDiffer(
              options[one].id, options[other].id, outcomes: states.map { name(machine[$0]) })
          )
        }
      }
    }
    return found.firstOfEachKind
  }

  /// Cells that no condition tells apart are represented by one of them.
  private func representatives(_ cells: [Int], axis: Int) -> [Int] {
    guard let fallen = lane.asked[axis]?.fallen else { return [] }
    var seen: Set<Bits> = []
    return cells.filter { seen.insert(fallen[$0]).inserted }
  }

  /// C3: every question matters to some outcome, or says why it is recorded.
  var idleQuestions: Set<Question.ID> {
    let mentioned = Set(
      level.steps.flatMap { $0.guidance + $0.actions }.flatMap { $0.when.questions })
    return Set(
      visit.prompts.indices.filter { axis in
        let question = question(axis)
        return question.record == nil && !mentioned.contains(visit.prompts[axis].question)
          && !matters(axis)
      }.map { question($0).id })
  }

  private func matters(_ axis: Int) -> Bool {
    (1..<max(1, sets.axes[axis].cells)).contains { cell in
      !compare(axis: axis, cells: [0, cell]) { states in
        let (one, other) = (machine[states[0]], machine[states[1]])
        return one.leader != other.leader || one.duties != other.duties ? (.c3, .noOutcome) : nil
      }.isEmpty
    }
  }

  /// Walks on from one axis with one lane a cell, all other answers being the same.
  ///
  /// `judge` says what is wrong with states in which everything has been answered.
  private func compare(
    axis: Int, cells: [Int], judge: ([Int32]) -> (Invariant, Violation.Fact)?
  ) -> [Violation] {
    let origins = sets.layers[axis].filter { machine.isAsked[Int(sets.nodes[$0].states[0])] }
    let seeds = origins.map { origin in
      cells.map { machine.after(sets.nodes[origin].states[0], cell: $0) }
    }
    let pairs = Exploration(
      axes: sets.axes, machines: cells.map { _ in machine }, rests: false, from: axis + 1,
      seeds: seeds
    ) { states in
      states.dropFirst().contains { $0 != states[0] }
    }
    for end in pairs.ends {
      guard let (invariant, fact) = judge(pairs.nodes[end].states) else { continue }
      let tail = pairs.way(to: end)
      let origin = origins[pairs.root(of: end)]
      let step = Exploration.Step(axis: axis, cell: cells[cells.count - 1])
      return [
        Violation(
          invariant: invariant, guide: guide.id, level: level.number, fact: fact,
          witness: witness(sets.way(to: origin) + [step] + tail))
      ]
    }
    return []
  }
}
