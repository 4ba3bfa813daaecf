/// A tree of letters as one flat array.
struct Trie {
  private var edges: [Int32] = Array(repeating: -1, count: Letter.count)

  /// The words that stop at a node: as a part, and as the last part.
  var found: [[Int32]] = [[]]
  var foundAtEnd: [[Int32]] = [[]]

  var count: Int { found.count }

  func next(_ state: Int32, _ letter: UInt8) -> Int32 {
    edges[Int(state) * Letter.count + Int(letter)]
  }

  /// The node of a word, made if it is not there.
  mutating func node(of letters: [UInt8]) -> Int {
    letters.reduce(0) { child(of: $0, $1) }
  }

  private mutating func child(of node: Int, _ letter: UInt8) -> Int {
    let slot = node * Letter.count + Int(letter)
    if edges[slot] >= 0 { return Int(edges[slot]) }
    edges[slot] = Int32(count)
    edges.append(contentsOf: repeatElement(-1, count: Letter.count))
    found.append([])
    foundAtEnd.append([])
    return count - 1
  }

  /// Visits every child after its parent.
  func visit(_ body: (_ node: Int, _ parent: Int) -> Void) {
    // A child is made after its parent, so it stands later in the array.
    for (slot, child) in edges.enumerated() where child > Int32(slot / Letter.count) {
      body(Int(child), slot / Letter.count)
    }
  }

  /// Turns the tree into an automaton that never falls off (Aho and Corasick).
  mutating func close() {
    let tree = edges
    var queue: [(node: Int, fallback: Int)] = [(0, 0)]
    var index = 0
    while index < queue.count {
      let (node, fallback) = queue[index]
      index += 1
      if node != 0 {
        found[node] += found[fallback]
        foundAtEnd[node] += foundAtEnd[fallback]
      }
      for letter in 0..<Letter.count {
        let slot = node * Letter.count + letter
        let away = node == 0 ? 0 : edges[fallback * Letter.count + letter]
        if tree[slot] < 0 {
          edges[slot] = away
        } else {
          queue.append((Int(tree[slot]), Int(away)))
        }
      }
    }
  }
}
