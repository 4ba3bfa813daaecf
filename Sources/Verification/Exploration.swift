import Interview

/// Walks every way to answer along the axes, on one or several lanes at once.
///
/// Ways that leave the same things of consequence are walked as one, so the cost follows the number
/// of decision-relevant states and not the number of sessions.
struct Exploration: Sendable {
  let axes: [Axis]
  let lanes: [Lane]

  /// Whether a lane asks nothing more once a stop or a pause applies, as an interview does.
  let rests: Bool

  /// The states, in the order they were found.
  private(set) var nodes: [Node] = []

  /// The states in which nothing more is asked.
  private(set) var ends: [Int] = []

  /// By axis, the states just before it.
  private(set) var layers: [[Int]] = []

  /// One decision-relevant state.
  struct Node: Sendable {
    let states: [LaneState]

    /// How the shortest way here came: from which state, by which answer.
    let parent: Int?
    let answer: Step?

    /// How many ways lead here.
    var ways: Count

    /// The most and the fewest questions on a way here.
    var longest: Int
    let shortest: Int
  }

  /// One answer on the way.
  struct Step: Hashable, Sendable {
    let axis: Int
    let cell: Int
  }
}

extension Exploration {
  /// Explores from the beginning.
  init(axes: [Axis], lanes: [Lane], rests: Bool) {
    self.init(
      axes: axes, lanes: lanes, rests: rests, from: 0,
      seeds: [
        Node(
          states: lanes.map(\.start), parent: nil, answer: nil, ways: Count(1), longest: 0,
          shortest: 0)
      ])
  }

  /// Explores one visit as an interview holds it.
  init(_ guide: Guide, _ visit: Visit, rests: Bool = true) {
    let lane = Lane(guide, visit)
    let axes = visit.prompts.map { prompt in
      let question = guide.questions[prompt.question]
      return Axis(question: question.id, cells: question.domain.count)
    }
    self.init(axes: axes, lanes: [lane], rests: rests)
  }

  /// Explores onward from states that stand before an axis.
  ///
  /// - Parameter isOpen: Whether a state is worth following; others are dropped.
  init(
    axes: [Axis], lanes: [Lane], rests: Bool, from axis: Int, seeds: [Node],
    isOpen: ([LaneState]) -> Bool = { _ in true }
  ) {
    self.axes = axes
    self.lanes = lanes
    self.rests = rests
    nodes = seeds
    var current = Array(seeds.indices)
    for axis in axis..<axes.count {
      layers.append(current)
      current = advance(current, past: axis, isOpen: isOpen)
    }
    ends += current
  }

  private mutating func advance(
    _ current: [Int], past axis: Int, isOpen: ([LaneState]) -> Bool
  ) -> [Int] {
    var places: [[LaneState]: Int] = [:]
    var next: [Int] = []
    for place in current {
      if rests, nodes[place].states.allSatisfy(\.rests) {
        ends.append(place)
        continue
      }
      for (states, cell) in successors(of: nodes[place].states, axis: axis) {
        guard isOpen(states) else { continue }
        let step = cell.map { Step(axis: axis, cell: $0) }
        if let known = places[states] {
          nodes[known].ways += nodes[place].ways
          nodes[known].longest = max(
            nodes[known].longest, nodes[place].longest + (step == nil ? 0 : 1))
        } else {
          places[states] = nodes.count
          next.append(nodes.count)
          nodes.append(node(states, after: place, by: step))
        }
      }
    }
    return next
  }

  private func node(_ states: [LaneState], after place: Int, by step: Step?) -> Node {
    let parent = nodes[place]
    return Node(
      states: states, parent: place, answer: step, ways: parent.ways,
      longest: parent.longest + (step == nil ? 0 : 1),
      shortest: parent.shortest + (step == nil ? 0 : 1))
  }

  private func successors(
    of states: [LaneState], axis: Int
  ) -> [(states: [LaneState], cell: Int?)] {
    let relevant = lanes.indices.map { lane in
      !(rests && states[lane].rests) && lanes[lane].isRelevant(axis, in: states[lane])
    }
    guard relevant.contains(true) else {
      return [(after(states, axis: axis, cell: nil, relevant: relevant), nil)]
    }
    return (0..<axes[axis].cells).map { cell in
      (after(states, axis: axis, cell: cell, relevant: relevant), cell)
    }
  }

  private func after(
    _ states: [LaneState], axis: Int, cell: Int?, relevant: [Bool]
  ) -> [LaneState] {
    states.indices.map { lane in
      lanes[lane].after(states[lane], axis: axis, cell: relevant[lane] ? cell : nil)
    }
  }
}

extension Exploration {
  /// The answers on the way to a state, first to last.
  func way(to place: Int) -> [Step] {
    var steps: [Step] = []
    var here: Int? = place
    while let node = here.map({ nodes[$0] }) {
      if let answer = node.answer { steps.append(answer) }
      here = node.parent
    }
    return steps.reversed()
  }

  /// How many sessions there are in all.
  var sessions: Count {
    ends.reduce(into: .zero) { $0 += nodes[$1].ways }
  }
}
