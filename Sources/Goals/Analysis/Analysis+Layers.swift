import Wording
import Calendar

// The three layers of a goal: A what, in the present; B when and where; C how (S2.75).
extension Analysis {
  /// The layers that stand; each rests on the one before.
  var layers: [Letter] {
    guard kind != .measure, isPresent else { return [] }
    guard hasTime else { return [.present] }
    return hasHow ? [.present, .conditions, .how] : [.present, .conditions]
  }

  /// Whether the main verb is in the present tense.
  var isPresent: Bool {
    guard opening == .subject, let main else { return false }
    return main.tense != .modal && main.tense != .past
      && !predicates.contains { $0.tense == .modal } && matches(of: .future).isEmpty
  }

  /// Whether the text says when.
  var hasTime: Bool {
    has(.weekday, .clock, .daypart, .frequency, .period, .deadline)
      || times.contains { $0.kind == .date && $0.deadline != today }
  }

  /// Whether the text says where, or in what situation.
  var hasPlace: Bool {
    if !matches(of: .places).isEmpty { return true }
    return tokens.indices.contains { $0 >= start && isPlaceNoun($0) }
  }

  private func isPlaceNoun(_ index: Int) -> Bool {
    guard tokens[index].kind == .word, isIn(.placeNouns, index) else { return false }
    return (1...3).contains { back in
      word(index - back, isIn: .placePrepositions)
        && !(index - back + 1..<index).contains { verb($0)?.forms.contains(.present) == true }
    }
  }

  /// Whether the text says how: with whom, how much, what help, what then.
  var hasHow: Bool {
    if hasSecondStep || has(.length, .count) || hasShare { return true }
    return !matches(of: .how).isEmpty || hasCondition || hasCompany || hasAmount || meetsAdult
  }

  // «4 av 5 timer» tells how often and how much.
  private var hasShare: Bool {
    times.contains { $0.kind == .frequency && $0.text.contains(" av ") }
  }

  // «… og ber om hjelp» tells how; another goal in the same sentence does not.
  private var hasSecondStep: Bool {
    guard let main, secondTheme == nil else { return false }
    return predicates.contains { $0.index > main.index && $0.tense != .modal && !isGiven($0) }
  }

  private func isGiven(_ predicate: Predicate) -> Bool {
    predicate.lemmas.contains("få")
  }

  // «møter saksbehandler», «viser læraren»: with whom; «av lærer» tells who helps instead.
  private var meetsAdult: Bool {
    guard let main, subject.adult == nil else { return false }
    return tokens.indices.contains { index in
      index > main.index && isMain[index] && isIn(.adult, index)
        && !["av", "frå", "fra"].contains(text(index - 1) ?? "")
        && !["av", "frå", "fra"].contains(text(index - 2) ?? "")
    }
  }

  private var hasCondition: Bool {
    !matches(of: .conditions).isEmpty
  }

  // «leker med to andre» tells with whom; in «arbeider med lekser» the verb needs its «med».
  private var hasCompany: Bool {
    tokens.indices.contains { index in
      guard text(index) == "med", index > start, !isTime[index] else { return false }
      return !isNeededWith(index)
    }
  }

  private func isNeededWith(_ index: Int) -> Bool {
    if isIn(.workWith, index - 1) { return true }
    let person = skippingBack(from: index - 1)
    let before = isPerson(person) ? person - 1 : person
    let lemmas = verb(before)?.lemmas ?? []
    return lemmas.contains { grammar.words(.howVerbsWith).contains($0) }
  }

  private var hasAmount: Bool {
    tokens.indices.contains { index in
      guard index > start, !isTime[index] else { return false }
      return tokens[index].kind == .number || Self.amounts.contains(tokens[index].text)
    }
  }

  private static let amounts: Set<String> = [
    "to", "tre", "fire", "fem", "seks", "sju", "syv", "åtte", "ni", "ti", "én", "ett", "éin", "éi",
    "eitt", "halve", "halvparten",
  ]
}
