/// Looks for phrases around the words of one sentence, with one set of notes for all of them.
struct PhraseSearch {
  private let sentence: [Token]
  private let membership: Membership
  private let sets: [Int32]
  private let gaps: [Int]

  /// The sets that the sentence can hold at all.
  private let present: [UInt64]
  private var entry: CompiledBook.Entry
  private var places: [Int]

  /// How many words were looked at.
  private(set) var work = 0

  init(_ sentence: [Token], book: CompiledBook, first: CompiledBook.Entry) {
    self.sentence = sentence
    places = Array(repeating: 0, count: book.longest)
    present = book.membership.union(of: sentence)
    (membership, sets, gaps, entry) = (book.membership, book.sets, book.gaps, first)
  }

  /// The first fit whose anchor stands at a word, nearest words first.
  mutating func fit(_ entry: CompiledBook.Entry, at word: Int) -> Finding? {
    guard isPossible(entry) else { return nil }
    self.entry = entry
    places[entry.anchor] = word
    guard goLeft(from: entry.anchor), goRight(from: entry.anchor) else { return nil }
    let head = places[entry.head.lowerBound]..<places[entry.head.upperBound - 1] + 1
    let span = places[0]..<places[entry.count - 1] + 1
    return Finding(part: entry.part, head: head, span: span)
  }

  /// Whether the sentence holds a word for every element, wherever it stands.
  private mutating func isPossible(_ entry: CompiledBook.Entry) -> Bool {
    let (start, anchor) = (entry.start, entry.start + entry.anchor)
    for element in start..<start + entry.count where element != anchor {
      work += 1
      let set = Int(sets[element])
      guard present[set / 64] >> UInt64(set % 64) & 1 == 1 else { return false }
    }
    return true
  }

  private mutating func goLeft(from element: Int) -> Bool {
    guard element > 0 else { return !entry.startsSentence || places[0] == 0 }
    for gap in 0...gaps[entry.start + element] {
      let place = places[element] - 1 - gap
      guard place >= 0 else { return false }
      guard belongs(place, to: element - 1) else { continue }
      places[element - 1] = place
      if goLeft(from: element - 1) { return true }
    }
    return false
  }

  private mutating func goRight(from element: Int) -> Bool {
    guard element + 1 < entry.count else {
      return !entry.endsSentence || places[element] == sentence.count - 1
    }
    for gap in 0...gaps[entry.start + element + 1] {
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
    return membership.holds(sentence[place], at: place, sets[entry.start + element])
  }
}
