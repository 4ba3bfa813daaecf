import Wording

// The other ways a goal misses the present tense.
extension Check {
  /// «leste»: the goal tells what was.
  static let pastTense = Check(
    .pastTense, .present, .missing, .all, cite: ["S2.75"],
    examples: [
      .found("Per leste en bok"), .found("Eleven satt stille i samlingsstund"),
      .found("Barnet gjekk på do i barnehagen", .nn), .found("Per las ei bok", .nn),
      .fine("Per leser en bok"), .fine("Per forteller hva som skjedde i friminuttet"),
      .fine("Per les ei bok", .nn),
    ]
  ) { text in
    text.predicates.filter { $0.tense == .past }.map { past in
      let present = past.lemmas.lazy.compactMap(text.grammar.present).first
      let tokens = past.index..<past.index + 1
      return Hit(tokens, rewrite: present.map { Hit.Rewrite(tokens: tokens, words: $0) })
    }
  }

  /// «å lese», «lese mer»: nobody does it yet.
  static let infinitive = Check(
    .infinitive, .present, .missing, .goals, cite: ["S2.75"],
    examples: [
      .found("Å lese mer"), .found("Lese en bok hver uke"), .found("Å sitje stille", .nn),
      .found("Delmål 1: Å vente på tur"),
      .fine("Isak øver på å lese"), .fine("Isak greier å vente på tur", .nn),
    ]
  ) { text in
    guard case .infinitive(let tokens) = text.opening else { return [] }
    return [Hit(tokens, rewrite: text.withChild(tokens))]
  }

  /// «Les hver dag!»: the goal gives an order.
  static let imperative = Check(
    .imperative, .present, .missing, .goals, cite: ["S2.75"],
    examples: [
      .found("Les hver kveld på sengekanten!"), .found("Hør på læreren"),
      .found("Hugs å rekkje opp handa", .nn), .found("Les ti minutt kvar dag", .nn),
      .fine("Per leser hver kveld"), .fine("Finn leser hver kveld"), .fine("Per les kvar dag", .nn),
    ]
  ) { text in
    guard case .imperative(let index) = text.opening else { return [] }
    return [Hit(index..<index + 1, rewrite: text.withChild(index..<index + 1))]
  }
}

extension Analysis {
  // «Å lese» and «Les» become «Barnet leser».
  fileprivate func withChild(_ range: Range<Int>) -> Hit.Rewrite? {
    guard let last = range.last, !isIn(.negations, last), let lemmas = verb(last)?.lemmas,
      let present = lemmas.lazy.compactMap(grammar.present).first
    else { return nil }
    return Hit.Rewrite(tokens: range, words: "Barnet " + present)
  }
}
