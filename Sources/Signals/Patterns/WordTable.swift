/// Every word of the book in two automata that take one step a letter.
struct WordTable {
  /// Where a word has come to in both automata.
  struct Walk {
    var state: Int32 = 0
    var inside: Int32 = 0
    var isOff = false
  }

  private let whole: Trie
  private let inside: Trie

  /// For each node, the row of the sets that a word there belongs to.
  private let beginnings: [Int32]
  private let wholes: [Int32]
  private let insides: [Int32]
  private let endings: [Int32]

  /// Takes every spelling of the words; a row for each mix of sets that a word may have.
  init(_ spellings: [(form: WordForm, number: Int32)], rows: inout Rows) {
    var (whole, inside) = (Trie(), Trie())
    for (form, number) in spellings {
      switch form.place {
      case .beginning: whole.found[whole.node(of: form.letters)].append(number)
      case .whole: whole.foundAtEnd[whole.node(of: form.letters)].append(number)
      case .inside: inside.found[inside.node(of: form.letters)].append(number)
      case .ending: inside.foundAtEnd[inside.node(of: form.letters)].append(number)
      }
    }
    inside.close()
    insides = inside.found.map { rows.number(of: $0) }
    endings = inside.foundAtEnd.map { rows.number(of: $0) }
    var starts = [Int32](repeating: 0, count: whole.count)
    var ends = starts
    whole.visit { node, parent in
      starts[node] = rows.number(of: whole.found[node], and: starts[parent])
      ends[node] = rows.number(of: whole.foundAtEnd[node], and: starts[node])
    }
    (self.whole, self.inside) = (whole, inside)
    (beginnings, wholes) = (starts, ends)
  }

  /// A table without a word.
  static var empty: WordTable {
    var rows = Rows(sets: [], words: 0)
    return WordTable([], rows: &rows)
  }

  /// Takes one letter and notes the inner parts that end with it.
  func advance(_ walk: inout Walk, by letter: UInt8, inner: inout [Int32]) {
    walk.inside = inside.next(walk.inside, letter)
    let found = insides[Int(walk.inside)]
    if found != 0 { inner.append(found) }
    guard !walk.isOff else { return }
    let next = whole.next(walk.state, letter)
    walk.isOff = next < 0
    walk.state = walk.isOff ? walk.state : next
  }

  /// The row of sets that the word belongs to as a whole or by its beginning.
  func row(after walk: Walk) -> Int32 {
    walk.isOff ? beginnings[Int(walk.state)] : wholes[Int(walk.state)]
  }

  /// The row of sets that the word belongs to by its ending.
  func ending(of walk: Walk) -> Int32 {
    endings[Int(walk.inside)]
  }
}
