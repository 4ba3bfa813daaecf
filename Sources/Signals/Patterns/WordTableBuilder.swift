/// Collects the words of a book and shares the lists of sets between the nodes.
struct WordTableBuilder {
  var whole = Trie()
  var inside = Trie()
  private(set) var lists: [[Int32]] = [[]]
  private(set) var beginningLists: [Int32] = []
  private(set) var wholeLists: [Int32] = []
  private var numbers: [[Int32]: Int32] = [[]: 0]

  /// Adds one form; in `whole`, `found` holds beginnings and `foundAtEnd` whole words.
  mutating func add(_ form: WordForm, to set: Int32) {
    switch form.place {
    case .beginning: whole.found[whole.node(of: form.letters)].append(set)
    case .whole: whole.foundAtEnd[whole.node(of: form.letters)].append(set)
    case .inside: inside.found[inside.node(of: form.letters)].append(set)
    case .ending: inside.foundAtEnd[inside.node(of: form.letters)].append(set)
    }
  }

  /// Closes the automata and gives every node its lists.
  mutating func finish() {
    inside.close()
    beginningLists = Array(repeating: 0, count: whole.count)
    wholeLists = beginningLists
    var stack: [(node: Int, above: Set<Int32>)] = [(0, [])]
    while let (node, above) = stack.popLast() {
      let beginnings = above.union(whole.found[node])
      beginningLists[node] = number(of: beginnings)
      wholeLists[node] = number(of: beginnings.union(whole.foundAtEnd[node]))
      stack += whole.children(of: node).map { ($0.node, beginnings) }
    }
  }

  private mutating func number(of sets: Set<Int32>) -> Int32 {
    let list = sets.sorted()
    if let known = numbers[list] { return known }
    lists.append(list)
    numbers[list] = Int32(lists.count - 1)
    return Int32(lists.count - 1)
  }
}
