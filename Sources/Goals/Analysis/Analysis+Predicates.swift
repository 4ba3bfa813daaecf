import Wording

// Recognising a finite verb by its form and by what stands around it.
extension Analysis {
  func predicate(at index: Int, isFirst: Bool) -> Predicate? {
    let token = tokens[index]
    guard token.kind == .word, !isTime[index], !token.isCapital || index == start else {
      return nil
    }
    if word(index, isIn: .modals) {
      guard !isAfterNounSign(index), !isAfterModal(index) else { return nil }
      return Predicate(index: index, tense: .modal, lemmas: [])
    }
    guard let reading = verb(index), let tense = tense(of: reading.forms, isFirst: isFirst) else {
      return nil
    }
    guard index > start || tense != .past, stands(index, isFirst: isFirst) else { return nil }
    return Predicate(index: index, tense: tense, lemmas: reading.lemmas)
  }

  private func tense(of forms: VerbTable.Forms, isFirst: Bool) -> Predicate.Tense? {
    if forms.contains(.present) { return .present }
    if forms.contains(.passive) { return .passive }
    guard forms.contains(.past) else { return nil }
    return isFirst || predicates.first?.tense == .past ? .past : nil
  }

  private func stands(_ index: Int, isFirst: Bool) -> Bool {
    if text(index - 1) == "å" || isAfterModal(index) { return false }
    let mayBeNoun = word(index, isIn: .nounsLikeVerbs)
    if index == start { return !mayBeNoun && verb(index)?.forms.contains(.imperative) == false }
    if mayBeNoun { return isAfterSubject(index) || isAfterJoint(index) || isInverted(index) }
    return !isAfterNounSign(index)
  }

  // «skal synes», «kan finnes»: the form after a modal is no finite verb.
  private func isAfterModal(_ index: Int) -> Bool {
    word(skippingBack(from: index - 1), isIn: .modals)
  }

  private func isAfterNounSign(_ index: Int) -> Bool {
    let before = index - 1
    guard before >= start, tokens[before].kind != .mark else { return false }
    if word(before, isIn: .pronouns) || before == start && isIn(.everyone, before) { return false }
    if tokens[before].kind == .number { return !isTime[before] }
    if isTime[before] { return false }
    return word(before, isIn: .prepositions) && !isParticle(before)
      || word(before, isIn: .determiners)
  }

  // In «når han står opp, spiser …» and «Eleven som er med, leker» the word ends a clause.
  private func isParticle(_ index: Int) -> Bool {
    ["opp", "ut", "inn", "ned", "ute", "med"].contains(tokens[index].text)
      && verb(index - 1)?.forms.contains(.present) == true
  }

  private func isAfterSubject(_ index: Int) -> Bool {
    let before = skippingBack(from: index - 1)
    guard before >= start, !startsNewVerb(after: index) else { return false }
    if tokens[before].isCapital && !isTime[before], before > start || beginsWithSomeone {
      return true
    }
    if word(before, isIn: .pronouns) || isIn(.child, before) || isIn(.adult, before) { return true }
    return before == start && !isAfterNounSign(index)
  }

  // «Pers lærer gir …»: with a verb right behind it, the word itself is a noun.
  private func startsNewVerb(after index: Int) -> Bool {
    guard let next = verb(index + 1), !word(index + 1, isIn: .nounsLikeVerbs) else { return false }
    return next.forms.contains(.present) && !isTime[index + 1]
  }

  // «… med dokker og leker sammen med Liv»: a verb follows «og» when no noun can.
  private func isAfterJoint(_ index: Int) -> Bool {
    guard ["og", "eller", ","].contains(text(index - 1) ?? ""), !predicates.isEmpty else {
      return false
    }
    return isTime.indices.contains(index + 1) && isTime[index + 1]
      || word(index + 1, isIn: .prepositions) || isPerson(index + 1)
      || ["sammen", "saman", "ute", "inne", "seg", "en", "ein", "et", "eit", "to", "tre"]
        .contains(text(index + 1) ?? "")
  }

  // «I friminuttet leker Jakob», «Hver dag leker barna».
  private func isInverted(_ index: Int) -> Bool {
    guard predicates.isEmpty, tokens.indices.contains(index + 1) else { return false }
    let follows = tokens[index + 1].isCapital || word(index + 1, isIn: .pronouns)
    return (follows || isIn(.child, index + 1))
      && (isTime[start] || word(start, isIn: .prepositions))
  }

  /// A word that might be a noun, in a sentence with no better verb.
  func likelyPredicate() -> Predicate? {
    let index = tokens.indices.first { index in
      index > start && isMain[index] && !isTime[index] && !tokens[index].isCapital
        && verb(index)?.forms.contains(.present) == true && text(index - 1) != "å"
        && !isAfterNounSign(index)
    }
    guard let index, let lemmas = verb(index)?.lemmas, beginsWithSomeone else { return nil }
    return Predicate(index: index, tense: .present, lemmas: lemmas)
  }

  // Every sentence begins with a capital; a verb, «Færre» or «Få» is still no name.
  private var beginsWithSomeone: Bool {
    guard tokens.indices.contains(start), !isIn(.comparatives, start) else { return false }
    if isTime[start] || word(start, isIn: .pronouns) { return true }
    return isPerson(start) && !word(start, isIn: .determiners) && verb(start) == nil
  }

  /// A verb nobody listed, right after the subject: «Eleven mimrer …».
  func guessedPredicate() -> Predicate? {
    guard tokens.indices.contains(start + 1), beginsWithSomeone else { return nil }
    let index = skippingHelpers(from: start + subjectLength())
    guard index > start, tokens.indices.contains(index), index < main?.index ?? .max,
      tokens[index].kind == .word,
      !isTime[index], !tokens[index].isCapital, verb(index)?.forms.contains(.infinitive) != true
    else { return nil }
    let word = tokens[index].text
    let isPresent = word.count > 3 && ["er", "ar", "es", "ast"].contains { word.hasSuffix($0) }
    let isPast = word.count > 4 && ["te", "de"].contains { word.hasSuffix($0) }
    guard isPresent || isPast else { return nil }
    return Predicate(index: index, tense: isPresent ? .guess : .past, lemmas: [])
  }

  // A name, a pronoun or a word for a person, perhaps two joined by «og».
  private func subjectLength() -> Int {
    func person(_ index: Int) -> Int {
      guard tokens.indices.contains(index) else { return 0 }
      let child = grammar.words(.child).length(in: tokens, at: index)
      let adult = grammar.words(.adult).length(in: tokens, at: index)
      let isName = tokens[index].isCapital && tokens[index].kind == .word
      return max(child, adult, isName || word(index, isIn: .pronouns) ? 1 : 0)
    }
    let first = person(start)
    guard first > 0, text(start + first) == "og" else { return first }
    let second = person(start + first + 1)
    return second > 0 ? first + 1 + second : first
  }
}
