import Wording

// One goal, and short enough to read to the child.
extension Check {
  /// Two actions that would be followed up one by one.
  static let twoGoalsInOne = Check(
    .twoGoalsInOne, .simple, .tip, [.goal], cite: ["S2.79", "S2.42"],
    examples: [
      .found("Per leser hver kveld og pusser tennene hver morgen"),
      .found("Eleven rekker opp hånda i timen og leker med andre i friminuttet"),
      .found("Eleven kjem presis, et matpakken sin og les leksene heime", .nn),
      .fine("Per arbeider med lekser og ber foresatte om hjelp dersom han står fast"),
      .fine("Jonas kommer til skolen og møter miljøterapeut ved inngangen"),
      .fine("Per les i senga og ber om hjelp når han står fast", .nn),
    ]
  ) { text in
    guard let second = text.secondTheme else { return [] }
    return [Hit(second)]
  }

  /// More words than one breath holds.
  static let tooLong = Check(
    .tooLong, .simple, .tip, .all, cite: ["S2.79"],
    examples: [
      .found(
        "Ella finner fram bøkene sine og blyanten fra sekken og legger dem på pulten når læreren "
          + "sier at timen begynner hver morgen i første økt og ser på dagsplanen"),
      .fine("Per leser ti minutter i senga hver kveld"), .fine("Per les", .nn),
    ]
  ) { $0.wordCount > 25 ? [.absence] : [] }
}

extension Analysis {
  /// The first verb that is about something else than a verb before it.
  var secondTheme: Int? {
    var first: WordList?
    for predicate in predicates {
      guard let theme = theme(of: predicate) else { continue }
      if let first, first != theme { return predicate.index }
      first = theme
    }
    return nil
  }

  private func theme(of predicate: Predicate) -> WordList? {
    WordList.themes.first { theme in
      predicate.lemmas.contains { grammar.words(theme).contains($0) }
        || isIn(theme, predicate.index)
    }
  }
}
