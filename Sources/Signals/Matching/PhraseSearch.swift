/// Looks for one phrase around one word of a sentence.
struct PhraseSearch {
  let phrase: Phrase
  let sentence: [Token]
  let book: CompiledBook

  /// How many words were looked at.
  private(set) var work = 0
  private var places: [Int]

  init(_ phrase: Phrase, in sentence: [Token], book: CompiledBook) {
    self.phrase = phrase
    self.sentence = sentence
    self.book = book
    places = Array(repeating: 0, count: phrase.elements.count)
  }

  /// The first fit whose anchor stands at a word, nearest words first.
  mutating func fit(at word: Int, part: Int) -> Finding? {
    places[phrase.anchor] = word
    guard goLeft(from: phrase.anchor), goRight(from: phrase.anchor) else { return nil }
    let (first, last) = (places[0], places[places.count - 1])
    let head = places[phrase.head.lowerBound]..<places[phrase.head.upperBound - 1] + 1
    return Finding(part: part, head: head, span: first..<last + 1)
  }

  private mutating func goLeft(from element: Int) -> Bool {
    guard element > 0 else { return !phrase.startsSentence || places[0] == 0 }
    for gap in 0...phrase.elements[element].gap {
      let place = places[element] - 1 - gap
      guard place >= 0 else { return false }
      guard belongs(place, to: element - 1) else { continue }
      places[element - 1] = place
      if goLeft(from: element - 1) { return true }
    }
    return false
  }

  private mutating func goRight(from element: Int) -> Bool {
    guard element + 1 < places.count else {
      return !phrase.endsSentence || places[element] == sentence.count - 1
    }
    for gap in 0...phrase.elements[element + 1].gap {
      let place = places[element] + 1 + gap
      guard place < sentence.count else { return false }
      guard belongs(place, to: element + 1) else { continue }
      places[element + 1] = place
      if goRight(from: element + 1) { return true }
    }
    return false
  }

  private mutating func belongs(_ place: Int, to element: Int) -> Bool {
    work += 1
    let set = phrase.elements[element].set
    let token = sentence[place]
    if token.belongs(to: set, lists: book.table.lists) { return true }
    let others = book.builtIns[Int(set)]
    guard !others.isEmpty else { return false }
    let isName = others.contains(.name) && token.isCapital && place > 0
    return isName || (others.contains(.number) && token.isNumber)
  }
}

extension Token {
  /// Whether the word is in a set.
  func belongs(to set: Int32, lists: [[Int32]]) -> Bool {
    lists[Int(list)].contains(set) || (!inner.isEmpty && inner.contains(set))
  }
}
