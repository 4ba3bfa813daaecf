import Interview

/// A lane's states of consequence and the ways between them, worked out once.
///
/// Every exploration, of one lane or of several side by side, walks here by numbers alone.
struct Machine: Sendable {
  let lane: Lane

  /// The states, in the order of the axes they stand before.
  private(set) var states: [LaneState]

  /// By state, where each answer leads; a single way where nothing is asked.
  private(set) var next: [[Int32]] = []

  /// By state, whether the axis it stands before is asked.
  private(set) var isAsked: [Bool] = []

  /// By axis, the states that stand before it; last, those in which everything is answered.
  private var layers: [Range<Int>] = [0..<1]

  init(_ lane: Lane, axes: [Axis]) {
    self.lane = lane
    states = [lane.start]
    for axis in axes.indices { unfold(axis, cells: axes[axis].cells) }
  }

  private mutating func unfold(_ axis: Int, cells: Int) {
    var places: [LaneState: Int32] = [:]
    for here in layers[axis] {
      let state = states[here]
      isAsked.append(lane.isRelevant(axis, in: state))
      let cells: [Int?] = isAsked[here] ? Array(0..<cells) : [nil]
      var ways: [Int32] = []
      for cell in cells {
        let after = lane.after(state, axis: axis, cell: cell)
        let place = places[after] ?? Int32(states.count)
        if Int(place) == states.count {
          places[after] = place
          states.append(after)
        }
        ways.append(place)
      }
      next.append(ways)
    }
    layers.append(layers[axis].upperBound..<states.count)
  }

  /// Where an answer leads; nil, or anything where nothing is asked, passes by.
  func after(_ state: Int32, cell: Int?) -> Int32 {
    let ways = next[Int(state)]
    return isAsked[Int(state)] ? ways[cell ?? 0] : ways[0]
  }

  /// The protection of what a state leads to; -1 where that is nothing.
  func protection(_ state: Int32) -> Int { lane.protection(states[Int(state)]) }

  subscript(state: Int32) -> LaneState { states[Int(state)] }
}

extension Machine {
  /// The same machine, in which states that every way to answer makes look the same are one.
  ///
  /// - Parameters:
  ///   - asSets: Whether only whole sets of answers are looked at; then it does not matter where an
  ///     interview would rest.
  ///   - keepingIdle: Whether a question that changes nothing is still asked; ways can be counted then.
  ///   - look: What is seen of a state.
  /// - Returns: A machine with fewer states.
  func merged(
    asSets: Bool, keepingIdle: Bool = false, seeing look: (LaneState) -> LaneState.Look
  ) -> Machine {
    let twins = twins(asSets: asSets, keepingIdle: keepingIdle || !asSets, seeing: look)
    var merged = self
    (merged.states, merged.next, merged.isAsked, merged.layers) = ([], [], [], [])
    var places = [Int32](repeating: 0, count: states.count)
    for layer in layers {
      let start = merged.states.count
      for place in layer where twins[place].first == place {
        places[place] = Int32(merged.states.count)
        merged.states.append(states[place])
      }
      merged.layers.append(start..<merged.states.count)
    }
    for place in next.indices where twins[place].first == place {
      let ways = next[place].map { places[twins[Int($0)].first] }
      merged.isAsked.append(isAsked[place] && !twins[place].isIdle)
      merged.next.append(twins[place].isIdle ? [ways[0]] : ways)
    }
    return merged
  }

  private typealias Twin = (first: Int, isIdle: Bool)

  /// By state, the first before the same axis with the same future, and whether what is asked there
  /// is of no consequence.
  private func twins(
    asSets: Bool, keepingIdle: Bool, seeing look: (LaneState) -> LaneState.Look
  ) -> [Twin] {
    var twins = states.indices.map { (first: $0, isIdle: false) }
    for layer in layers.reversed() {
      var known: [Future: Int] = [:]
      for place in layer {
        let isLast = place >= next.count
        var ways = isLast ? [] : next[place].map { twins[Int($0)].first }
        let isIdle = !keepingIdle && ways.allSatisfy { $0 == ways[0] }
        if isIdle { ways = Array(ways.prefix(1)) }
        let isSeen = isLast || !asSets && states[place].rests
        let future = Future(
          look: isSeen ? look(states[place]) : nil,
          isAsked: !isLast && !isIdle && isAsked[place], next: ways)
        twins[place] = (known[future] ?? place, isIdle)
        known[future] = twins[place].first
      }
    }
    return twins
  }

  private struct Future: Hashable {
    let look: LaneState.Look?
    let isAsked: Bool
    let next: [Int]
  }
}
