import Interview

// What must hold between answer sets that differ in one answer. These are walked without resting, so
// that every set of answers counts, in whatever order and however often they were given.
extension Survey {
  /// The exploration of all answer sets.
  func answerSets() -> Exploration { Exploration(guide, visit, rests: false) }

  /// P2: making any danger answer worse never lowers the protection.
  func monotone(_ sets: Exploration) -> [Violation] {
    visit.prompts.indices.filter { question($0).isGraded }.flatMap { axis in
      (1..<max(1, sets.axes[axis].cells)).flatMap { grave in
        compare(sets, axis: axis, cells: [grave - 1, grave]) { states in
          guard lane.protection(states[1]) < lane.protection(states[0]) else { return nil }
          let question = question(axis)
          return (
            .p2,
            .worseIsMilder(
              question: question.id, mild: question.options[grave - 1].id,
              grave: question.options[grave].id, from: name(states[0]), to: name(states[1]))
          )
        }
      }
    }
  }

  /// P3: unsure never gives less protection than the mildest of the other answers.
  func unsure(_ sets: Exploration) -> [Violation] {
    visit.prompts.indices.flatMap { axis -> [Violation] in
      let question = question(axis)
      guard case .choice = question.kind, let unsure = question.place(of: "unsure") else {
        return []
      }
      let cells = [unsure] + question.options.indices.filter { $0 != unsure }
      return compare(sets, axis: axis, cells: cells) { states in
        guard
          let mildest = states.dropFirst().min(by: {
            lane.protection($0) < lane.protection($1)
          }), lane.protection(states[0]) < lane.protection(mildest)
        else { return nil }
        return (
          .p3,
          .unsureIsMilder(question: question.id, outcome: name(states[0]), mildest: name(mildest))
        )
      }
    }
  }

  /// P6: the same facts give every role the same outcome, unless a deciding rule names the role.
  func parity(_ sets: Exploration) -> [Violation] {
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
        found += compare(sets, axis: axis, cells: [one, other]) { states in
          guard lane.protection(states[0]) != lane.protection(states[1]),
            !states.contains(where: { $0.leader >= 0 && naming.contains($0.leader) })
          else { return nil }
          let options = question(axis).options
          return (
            .p6,
            .rolesDiffer(options[one].id, options[other].id, outcomes: states.map(name))
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
  func idleQuestions(_ sets: Exploration) -> Set<Question.ID> {
    let mentioned = Set(
      level.steps.flatMap { $0.guidance + $0.actions }.flatMap { $0.when.questions })
    return Set(
      visit.prompts.indices.filter { axis in
        let question = question(axis)
        return question.record == nil && !mentioned.contains(visit.prompts[axis].question)
          && !matters(axis, in: sets)
      }.map { question($0).id })
  }

  private func matters(_ axis: Int, in sets: Exploration) -> Bool {
    (1..<max(1, sets.axes[axis].cells)).contains { cell in
      !compare(sets, axis: axis, cells: [0, cell]) { states in
        states[0].leader != states[1].leader || states[0].duties != states[1].duties
          ? (.c3, .noOutcome) : nil
      }.isEmpty
    }
  }

  /// Walks on from one axis with one lane a cell, all other answers being the same.
  ///
  /// - Parameter judge: What is wrong with states in which everything has been answered.
  private func compare(
    _ sets: Exploration, axis: Int, cells: [Int],
    judge: ([LaneState]) -> (Invariant, Violation.Fact)?
  ) -> [Violation] {
    var seeds: [Exploration.Node] = []
    var origins: [Int] = []
    for place in sets.layers[axis] where lane.isRelevant(axis, in: sets.nodes[place].states[0]) {
      let state = sets.nodes[place].states[0]
      seeds.append(
        Exploration.Node(
          states: cells.map { lane.after(state, axis: axis, cell: $0) }, parent: nil,
          answer: nil, ways: Count(1), longest: 0, shortest: sets.nodes[place].shortest))
      origins.append(place)
    }
    let pairs = Exploration(
      axes: sets.axes, lanes: cells.map { _ in lane }, rests: false, from: axis + 1, seeds: seeds
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

extension Exploration {
  /// The seed a way began at.
  func root(of place: Int) -> Int {
    var here = place
    while let parent = nodes[here].parent { here = parent }
    return here
  }
}
