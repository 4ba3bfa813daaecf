/// Finds e-mail, streets, post boxes, postcodes and birthdays among the words of a text.
struct AddressFinder {
  let text: String
  let words: [Word]

  private static let streets = [
    "veien", "vegen", "gata", "gaten", "gate", "vei", "veg", "allé", "alle", "alleen", "stien",
    "bakken", "tunet", "svingen", "ringen", "kroken", "plassen", "plass", "torget", "brygge",
    "haugen", "åsen", "lia", "løkka", "vollen", "faret", "kleiva",
  ]
  private static let born: Set = [
    "født", "fødd", "f", "fødselsdato", "fødselsdag", "bursdag", "gebursdag", "born", "fødd",
  ]
  private static let months: Set = [
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september",
    "oktober", "november", "desember",
  ]

  func find() -> [Identifier] {
    emails() + words.indices.compactMap { street(at: $0) ?? postcode(at: $0) ?? birthday(at: $0) }
  }

  private func emails() -> [Identifier] {
    words.indices.dropLast().compactMap { place in
      guard between(place, place + 1) == "@" else { return nil }
      let end = words[(place + 1)...].indices.prefix { joined($0, by: [".", ""]) }.last
      let last = min((end ?? place) + 1, words.count - 1)
      let start = words[...place].indices.reversed().prefix { joined($0 - 1, by: [".", "_"]) }.last
      guard last > place + 1 else { return nil }
      return make(.email, (start ?? place + 1) - 1, last)
    }
  }

  private func street(at place: Int) -> Identifier? {
    guard place + 1 < words.count, isHouse(words[place + 1].text), between(place, place + 1) == " "
    else { return nil }
    let word = words[place]
    if word.lower == "postboks" { return make(.address, place, place + 1) }
    guard Self.streets.contains(where: word.lower.hasSuffix) else { return nil }
    if word.isCapital { return make(.address, place, place + 1) }
    guard place > 0, words[place - 1].isCapital, Self.streets.contains(word.lower) else {
      return nil
    }
    return make(.address, place - 1, place + 1)
  }

  private func isHouse(_ text: String) -> Bool {
    let digits = text.prefix(while: \.isWholeNumber)
    return (1...4).contains(digits.count) && text.count - digits.count <= 1
  }

  /// `2340 Løten`, but not the years `2024 Oppdal`.
  private func postcode(at place: Int) -> Identifier? {
    guard place + 1 < words.count, words[place].isNumber, words[place].text.count == 4,
      words[place + 1].text.first?.isUppercase == true, between(place, place + 1) == " "
    else { return nil }
    guard !["19", "20"].contains(words[place].text.prefix(2)) else { return nil }
    return make(.address, place, place + 1)
  }

  /// A date after a word for being born.
  private func birthday(at place: Int) -> Identifier? {
    guard Self.born.contains(words[place].lower) else { return nil }
    let near = words.indices.dropFirst(place + 1).prefix(3)
    guard let first = near.first(where: { words[$0].isNumber }) else { return nil }
    let rest = words.indices.dropFirst(first + 1).prefix(2)
    let last = rest.prefix { words[$0].isNumber || Self.months.contains(words[$0].lower) }.last
    guard last != nil || words[first].text.count >= 6 else { return nil }
    return make(.birthDate, first, last ?? first)
  }

  private func between(_ left: Int, _ right: Int) -> Substring {
    text[words[left].range.upperBound..<words[right].range.lowerBound]
  }

  private func joined(_ place: Int, by signs: [String]) -> Bool {
    guard place >= 0, place + 1 < words.count else { return false }
    return signs.contains(String(between(place, place + 1)))
  }

  private func make(_ kind: IdentifierKind, _ first: Int, _ last: Int) -> Identifier {
    let range = words[first].range.lowerBound..<words[last].range.upperBound
    return Identifier(kind: kind, match: String(text[range]), range: range)
  }
}
