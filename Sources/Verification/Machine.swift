import Interview

/// A lane's states of consequence and the ways between them, worked out once.
///
/// Every exploration, of one lane or of several side by side, walks here by numbers alone.
struct Machine: Sendable {
  let lane: Lane

  /// The states, in the order of the axes they stand before.
  let states: [LaneState]

  /// By state, where each answer leads; a single way where nothing is asked.
  let next: [[Int32]]

  /// By state, whether the axis it stands before is asked.
  let isAsked: [Bool]

  init(_ lane: Lane, axes: [Axis]) {
    var states = [lane.start]
    var next: [[Int32]] = []
    var isAsked: [Bool] = []
    var layer = 0..<1
    for axis in axes.indices {
      var places: [LaneState: Int32] = [:]
      let place = { (state: LaneState) -> Int32 in
        if let known = places[state] { return known }
        places[state] = Int32(states.count)
        states.append(state)
        return Int32(states.count - 1)
      }
      for here in layer {
        let state = states[here]
        isAsked.append(lane.isRelevant(axis, in: state))
        let cells: [Int?] = isAsked[here] ? Array(0..<axes[axis].cells) : [nil]
        next.append(cells.map { place(lane.after(state, axis: axis, cell: $0)) })
      }
      layer = layer.upperBound..<states.count
    }
    self.lane = lane
    self.states = states
    self.next = next
    self.isAsked = isAsked
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
