import Interview

// What must hold between answer sets that differ in one answer.
extension AnswerSets {
  /// P2: making any danger answer worse never lowers the protection.
  var monotone: [Violation] {
    survey.axes.indices.filter { survey.question($0).isGraded }.flatMap { axis in
      (1..<max(1, survey.axes[axis].cells)).flatMap { grave in
        let options = survey.question(axis).options
        return compare(axis: axis, cells: [grave - 1, grave], for: .p2) { states in
          guard machine.protection(states[1]) < machine.protection(states[0]) else { return nil }
          return .worseIsMilder(
            question: survey.question(axis).id, mild: options[grave - 1].id,
            grave: options[grave].id, from: name(states[0]), to: name(states[1]))
        }
      }
    }
  }

  /// P3: unsure never gives less protection than the mildest of the other answers.
  var unsure: [Violation] {
    survey.axes.indices.flatMap { axis -> [Violation] in
      let question = survey.question(axis)
      guard case .choice = question.kind, let unsure = question.place(of: "unsure") else {
        return []
      }
      let cells = question.options.indices.filter { $0 != unsure } + [unsure]
      return compare(axis: axis, cells: cells, for: .p3) { states in
        let (unsure, others) = (states[states.count - 1], states.dropLast())
        let mildest = others.min { machine.protection($0) < machine.protection($1) }
        guard let mildest, machine.protection(unsure) < machine.protection(mildest) else {
          return nil
        }
        return .unsureIsMilder(
          question: question.id, outcome: name(unsure), mildest: name(mildest))
      }
    }
  }

  /// P6: the same facts give every role the same outcome, unless a deciding rule names the role.
  var parity: [Violation] {
    guard let axis = survey.axes.firstIndex(where: { $0.question == "role" }) else { return [] }
    let options = survey.question(axis).options
    var found: [Set<Rule.ID>: Violation] = [:]
    for (one, other) in pairs(of: representatives(axis)) {
      let violations = compare(axis: axis, cells: [one, other], for: .p6) { states in
        guard machine.protection(states[0]) != machine.protection(states[1]),
          !states.contains(where: { namesRole(machine[$0].leader) })
        else { return nil }
        return .rolesDiffer(
          options[one].id, options[other].id, outcomes: states.map(name),
          rules: states.map { ruleName(machine[$0].leader) })
      }
      for violation in violations {
        guard case .rolesDiffer(_, _, _, let rules) = violation.fact else { continue }
        found[Set(rules)] = found[Set(rules)] ?? violation
      }
    }
    return Array(found.values)
  }

  private func ruleName(_ leader: Int) -> String {
    leader < 0 ? "–" : survey.guide.rules[survey.lane.rules[leader].index].id
  }

  private func namesRole(_ leader: Int) -> Bool {
    guard leader >= 0, let role = survey.guide.index(of: "role") else { return false }
    return survey.guide.rules[survey.lane.rules[leader].index].when.questions.contains(role)
  }

  /// Cells that no condition tells apart are represented by one of them.
  private func representatives(_ axis: Int) -> [Int] {
    guard let fallen = survey.lane.asked[axis]?.fallen else { return [] }
    var seen: Set<Bits> = []
    return fallen.indices.filter { seen.insert(fallen[$0]).inserted }
  }

  private func pairs(of cells: [Int]) -> [(Int, Int)] {
    cells.enumerated().flatMap { place, one in cells.dropFirst(place + 1).map { (one, $0) } }
  }
}

extension Survey {
  /// P2 · P3 · P6: what must hold between answer sets.
  var comparisons: [Violation] {
    let byProtection = AnswerSets(of: self) { LaneState.Look(leader: lane.protection($0)) }
    let byRule = AnswerSets(of: self) { LaneState.Look(leader: $0.leader) }
    return byProtection.monotone + byProtection.unsure + byRule.parity
  }

  /// C3: every question matters to some outcome, or says why it is recorded.
  var idleQuestions: Set<Question.ID> {
    let sets = AnswerSets(of: self) { LaneState.Look(leader: $0.leader, duties: $0.duties) }
    let mentioned = Set(
      level.steps.flatMap { $0.guidance + $0.actions }.flatMap { $0.when.questions })
    return Set(
      axes.indices.filter { axis in
        question(axis).record == nil && !mentioned.contains(visit.prompts[axis].question)
          && !sets.matters(axis)
      }.map { question($0).id })
  }
}
