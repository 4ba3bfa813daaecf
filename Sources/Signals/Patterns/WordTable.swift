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

  /// The word sets of each list, in rising order; list 0 is empty.
  let lists: [[Int32]]
  private let beginnings: [Int32]
  private let wholes: [Int32]

  init(_ sets: [Set<WordForm>]) {
    var builder = WordTableBuilder()
    for (number, forms) in sets.enumerated() {
      for form in forms { builder.add(form, to: Int32(number)) }
    }
    builder.finish()
    (whole, inside) = (builder.whole, builder.inside)
    (lists, beginnings, wholes) = (builder.lists, builder.beginningLists, builder.wholeLists)
  }

  /// Takes one letter and notes the inner parts that end with it.
  func advance(_ walk: inout Walk, by letter: UInt8, inner: inout [Int32]) {
    walk.inside = inside.next(walk.inside, letter)
    let found = inside.found[Int(walk.inside)]
    if !found.isEmpty { inner += found }
    guard !walk.isOff else { return }
    let next = whole.next(walk.state, letter)
    walk.isOff = next < 0
    walk.state = walk.isOff ? walk.state : next
  }

  /// The list of sets that the word belongs to as a whole or by its beginning.
  func list(after walk: Walk) -> Int32 {
    walk.isOff ? beginnings[Int(walk.state)] : wholes[Int(walk.state)]
  }

  /// The sets that the word belongs to by its ending.
  func endings(of walk: Walk) -> [Int32] {
    inside.foundAtEnd[Int(walk.inside)]
  }
}
