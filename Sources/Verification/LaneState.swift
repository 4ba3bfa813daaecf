import Interview

/// What is still of consequence of the answers given so far on one lane.
struct LaneState: Hashable, Sendable {
  /// The conjunctions that no answer has made false and that still matter.
  var standing: Bits

  /// The rule that leads, by its place in the lane, or -1.
  var leader = -1

  /// The duties that apply.
  var duties: Bits

  /// What has come up.
  var marks: Marks = []

  /// Whether a rule has ended the questions.
  var rests = false

  /// What somebody sees of a state.
  struct Look: Hashable, Sendable {
    var leader = -1
    var duties: Bits?
    var marks: Marks = []
  }

  /// Everything there is to see.
  var look: Look { Look(leader: leader, duties: duties, marks: marks) }
}

extension Lane {
  /// Nothing answered.
  var start: LaneState {
    LaneState(
      standing: Bits(0..<conjunctionCount, below: conjunctionCount),
      duties: Bits(below: rules.count))
  }

  /// Whether what an axis asks is relevant.
  func isRelevant(_ axis: Int, in state: LaneState) -> Bool {
    guard let asked = asked[axis] else { return false }
    return asked.relevance.map(state.standing.meets) ?? true
  }

  /// The state after an answer, or after passing by what is not relevant.
  func after(_ state: LaneState, axis: Int, cell: Int?) -> LaneState {
    var next = state
    if let cell, let asked = asked[axis], asked.cells[cell] != nil {
      next.standing.subtract(asked.fallen[cell])
      next.marks.formUnion(asked.marks[cell])
    } else {
      next.standing.subtract(fallenIfNothing[axis])
    }
    for (rule, conjunctions) in completed[axis] where next.standing.meets(conjunctions) {
      apply(rule, to: &next)
    }
    next.standing.subtract(spent[axis])
    return next
  }

  private func apply(_ rule: Int, to state: inout LaneState) {
    if rules[rule].locks { state.marks.insert(.locked) }
    state.standing.subtract(conjunctions[rule])
    guard rules[rule].effect != .duty else {
      state.duties.insert(rule)
      return
    }
    guard state.leader < 0 || rules[rule].beats(rules[state.leader]) else { return }
    state.leader = rule
    state.standing.subtract(beaten[rule])
    if rules[rule].effect.rests { state.rests = true }
  }

  /// The protection of what is advised; -1 where nothing is.
  func protection(_ state: LaneState) -> Int {
    state.leader < 0 ? -1 : rules[state.leader].outcome
  }
}
