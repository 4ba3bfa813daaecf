import Interview

/// Walks every way to answer along the axes, on one or several machines side by side.
///
/// Ways that leave the same things of consequence are walked as one, so the cost follows the number
/// of decision-relevant states and not the number of sessions.
struct Exploration: Sendable {
  let axes: [Axis]
  let machines: [Machine]

  /// Whether nothing more is asked once a stop or a pause applies, as in an interview.
  let rests: Bool

  /// The states, in the order they were found.
  private(set) var nodes: [Node] = []

  /// The states in which nothing more is asked.
  private(set) var ends: [Int] = []

  /// By axis, the states just before it.
  private(set) var layers: [[Int]] = []

  /// One decision-relevant state.
  struct Node: Sendable {
    /// By machine, its state.
    let states: [Int32]

    /// How the shortest way here came: from which state, by which answer.
    var parent: Int?
    var answer: Step?

    /// How many questions the shortest way here asks.
    var shortest: Int

    /// How the longest way here came.
    var longParent: Int?
    var longAnswer: Step?

    /// How many ways lead here.
    var ways: Count

    /// The most questions on a way here.
    var longest: Int
  }

  /// Where an exploration begins.
  struct Seed: Sendable {
    let states: [Int32]

    /// How many questions the shortest way there asks.
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
  init(axes: [Axis], machines: [Machine], rests: Bool) {
    self.init(
      axes: axes, machines: machines, rests: rests, from: 0,
      seeds: [Seed(states: machines.map { _ in 0 }, shortest: 0)])
  }

  /// Explores onward from states that stand before an axis, dropping those not worth following.
  init(
    axes: [Axis], machines: [Machine], rests: Bool, from axis: Int, seeds: [Seed],
    isOpen: ([Int32]) -> Bool = { _ in true }
  ) {
    self.axes = axes
    self.machines = machines
    self.rests = rests
    nodes = seeds.map {
      Node(
        states: $0.states, parent: nil, answer: nil, shortest: $0.shortest, ways: Count(1),
        longest: $0.shortest)
    }
    var current = Array(seeds.indices).filter { isOpen(seeds[$0].states) }
    for axis in axis..<axes.count {
      layers.append(current)
      current = advance(current, past: axis, isOpen: isOpen)
    }
    ends += current
  }

  private mutating func advance(
    _ current: [Int], past axis: Int, isOpen: ([Int32]) -> Bool
  ) -> [Int] {
    var places: [[Int32]: Int] = [:]
    let first = nodes.count
    for place in current {
      let states = nodes[place].states
      if rests, machines.indices.allSatisfy({ machines[$0][states[$0]].rests }) {
        ends.append(place)
        continue
      }
      let isAsked = machines.indices.contains { machines[$0].isAsked[Int(states[$0])] }
      for cell in 0..<(isAsked ? axes[axis].cells : 1) {
        let after = machines.indices.map { machines[$0].after(states[$0], cell: cell) }
        guard isOpen(after) else { continue }
        let node = node(after, from: place, by: isAsked ? Step(axis: axis, cell: cell) : nil)
        if let known = places[after] {
          nodes[known].join(node)
        } else {
          places[after] = nodes.count
          nodes.append(node)
        }
      }
    }
    return Array(first..<nodes.count)
  }

  private func node(_ states: [Int32], from parent: Int, by answer: Step?) -> Node {
    let length = answer == nil ? 0 : 1
    return Node(
      states: states, parent: parent, answer: answer, shortest: nodes[parent].shortest + length,
      longParent: parent, longAnswer: answer, ways: nodes[parent].ways,
      longest: nodes[parent].longest + length)
  }
}

extension Exploration.Node {
  /// Another way to the same state; the shortest is the one that is remembered.
  fileprivate mutating func join(_ other: Self) {
    ways += other.ways
    if other.longest > longest {
      (longParent, longAnswer, longest) = (other.longParent, other.longAnswer, other.longest)
    }
    guard other.shortest < shortest else { return }
    (parent, answer, shortest) = (other.parent, other.answer, other.shortest)
  }
}

extension Exploration {
  /// The answers on the shortest way to a state, first to last.
  func way(to place: Int) -> [Step] {
    way(to: place) { ($0.parent, $0.answer) }
  }

  /// The answers on the longest way to a state, first to last.
  func longWay(to place: Int) -> [Step] {
    way(to: place) { ($0.longParent, $0.longAnswer) }
  }

  private func way(to place: Int, back: (Node) -> (Int?, Step?)) -> [Step] {
    var steps: [Step] = []
    var here: Int? = place
    while let node = here.map({ nodes[$0] }) {
      let (parent, answer) = back(node)
      if let answer { steps.append(answer) }
      here = parent
    }
    return steps.reversed()
  }

  /// The seed a way began at.
  func root(of place: Int) -> Int {
    var here = place
    while let parent = nodes[here].parent { here = parent }
    return here
  }

  /// How many sessions there are in all.
  var sessions: Count {
    ends.reduce(into: .zero) { $0 += nodes[$1].ways }
  }

  /// The state of the first machine at a node.
  func state(_ place: Int) -> LaneState { machines[0][nodes[place].states[0]] }
}
