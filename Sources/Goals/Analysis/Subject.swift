import Wording

/// Who acts in a sentence.
struct Subject: Sendable {
  /// The tokens that name an adult or a service, when no child acts beside them.
  var adult: Range<Int>?

  /// The tokens that name everybody and nobody: «vi», «alle», «skolen».
  var everyone: Range<Int>?

  /// Whether the adult is a parent rather than someone at work.
  var isParent = false
}

extension Analysis {
  func findSubject() -> Subject {
    guard let main else { return Subject() }
    let before = nominal(start..<main.index)
    return subject(in: before.isEmpty ? after(main.index) : before)
  }

  // What stands before the first preposition, times left out.
  private func nominal(_ range: Range<Int>) -> [Int] {
    guard range.lowerBound < range.upperBound else { return [] }
    let places = range.filter { !isTime[$0] && isMain[$0] && tokens[$0].kind == .word }
    let end = places.firstIndex { word($0, isIn: .prepositions) } ?? places.endIndex
    return Array(places[..<end])
  }

  private func after(_ index: Int) -> [Int] {
    let next = (index + 1..<min(index + 3, tokens.count))
    return Array(next.prefix { tokens[$0].kind == .word && !word($0, isIn: .prepositions) })
  }

  private func subject(in places: [Int]) -> Subject {
    var found = Subject()
    for index in places {
      let adult = grammar.words(.adult).length(in: tokens, at: index)
      if adult > 0, found.adult == nil { found.adult = index..<index + adult }
      let everyone = grammar.words(.everyone).length(in: tokens, at: index)
      if everyone > 0, found.everyone == nil { found.everyone = index..<index + everyone }
      if isIn(.parents, index) { found.isParent = true }
    }
    let isJoined = places.contains { text($0) == "og" }
    let children = places.filter { isChild($0) }
    if !children.isEmpty, isJoined || found.adult == nil { return Subject() }
    return found
  }

  private func isChild(_ index: Int) -> Bool {
    if isIn(.adult, index) || isIn(.everyone, index) { return false }
    if isIn(.child, index) { return true }
    let isPronoun =
      word(index, isIn: .pronouns) && !["det", "den", "jeg", "eg"].contains(text(index))
    return isPronoun || tokens[index].isCapital
  }
}
