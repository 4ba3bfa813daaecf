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
    has(.weekday, .clock, .daypart, .frequency, .period, .date, .deadline)
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
    if predicates.count > 1 || has(.length, .count) { return true }
    return !matches(of: .how).isEmpty || hasCondition || hasCompany || hasAmount
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
    let before = skippingBack(from: index - 1)
    let lemmas = verb(before)?.lemmas ?? []
    return lemmas.contains { grammar.words(.howVerbsWith).contains($0) }
      || isIn(.child, before) || isIn(.adult, before)
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
