/// Finds likely personal names; a capital at the start of a sentence is no evidence.
struct NameFinder {
  private let firstNames: Set<String>
  private let doubtful: Set<String>
  private let places: Set<String>
  private let cues: Set<String>
  private let openers: Set<String>

  /// What stands after `per` and its like when they are no names.
  private static let measures: Set = [
    "uke", "veke", "dag", "måned", "månad", "år", "time", "gang", "gong", "stk", "barn", "elev",
    "skoleår", "skuleår", "termin", "person", "nå", "no", "definisjon", "telefon", "epost", "mail",
  ]
  private static let locating: Set = ["i", "fra", "frå", "til", "på", "ved", "hos", "in", "from"]

  init(_ book: NameBook) {
    firstNames = Set(book.firstNames.map { $0.lowercased() })
    doubtful = Set(book.doubtful.map { $0.lowercased() })
    places = Set(book.places.map { $0.lowercased() })
    cues = Set(book.cues.map { $0.lowercased() })
    openers = Set(book.openers.map { $0.lowercased() })
  }

  func find(in text: String, words: [Word]) -> [Identifier] {
    var (found, place): ([Identifier], Int) = ([], 0)
    while place < words.count {
      guard beginsName(at: place, words) else {
        place += 1
        continue
      }
      var last = place
      while last + 1 < words.count, continuesName(at: last + 1, words, in: text) { last += 1 }
      let range = words[place].range.lowerBound..<words[last].range.upperBound
      found.append(Identifier(kind: .name, match: String(text[range]), range: range))
      place = last + 1
    }
    return found
  }

  private func beginsName(at place: Int, _ words: [Word]) -> Bool {
    let word = words[place]
    guard word.isCapital else { return false }
    let stem = stem(of: word.lower)
    if firstNames.contains(word.lower) || firstNames.contains(stem) { return true }
    guard !isPlace(word.lower) else { return false }
    let next = place + 1 < words.count ? words[place + 1] : nil
    let isFull = next.map { $0.isCapital && !$0.startsSentence && !isPlace($0.lower) } ?? false
    if doubtful.contains(word.lower) || doubtful.contains(stem) {
      if let next, Self.measures.contains(next.lower) { return false }
      return !word.startsSentence || isFull
    }
    guard !word.startsSentence, place > 0 else {
      return isFull && isUnknown(word) && isUnknown(words[place + 1])
    }
    let before = words[place - 1].lower
    if cues.contains(before) { return true }
    return isFull && !Self.locating.contains(before)
  }

  /// Whether a capital at the start of a sentence may belong to a name nobody has listed.
  private func isUnknown(_ word: Word) -> Bool {
    word.text.count > 1 && !openers.contains(word.lower) && !cues.contains(word.lower)
      && !firstNames.contains(word.lower)
  }

  private func continuesName(at place: Int, _ words: [Word], in text: String) -> Bool {
    let gap = text[words[place - 1].range.upperBound..<words[place].range.lowerBound]
    guard gap == " ", words[place].isCapital, !isPlace(words[place].lower) else { return false }
    let before = words[place - 1]
    return !before.text.hasSuffix("s") || firstNames.contains(before.lower)
  }

  private func isPlace(_ word: String) -> Bool {
    places.contains(word) || places.contains(stem(of: word))
  }

  /// The word without the s of a genitive.
  private func stem(of word: String) -> String {
    word.hasSuffix("s") ? String(word.dropLast()) : word
  }
}
