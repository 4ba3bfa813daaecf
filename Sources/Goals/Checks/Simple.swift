import Calendar
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
      .found("Olivia dusjer annenhver kveld og støvsuger rommet hver lørdag"),
      .fine("Per arbeider med lekser og ber foresatte om hjelp dersom han står fast"),
      .fine("Jonas kommer til skolen og møter miljøterapeut ved inngangen"),
      .fine("Per les i senga og ber om hjelp når han står fast", .nn),
    ]
  ) { text in
    guard let second = text.secondTheme ?? text.secondRhythm else { return [] }
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

  /// The second of two verbs that each say how often.
  var secondRhythm: Int? {
    guard let first = predicates.first?.index, let second = predicates.last?.index else {
      return nil
    }
    let often = times.filter { $0.kind == .frequency }.map(\.range.lowerBound)
    let (start, middle) = (tokens[first].range.lowerBound, tokens[second].range.lowerBound)
    let isBoth = often.contains { (start..<middle).contains($0) } && often.contains { $0 > middle }
    return isBoth ? second : nil
  }

  private func theme(of predicate: Predicate) -> WordList? {
    WordList.themes.first { theme in
      predicate.lemmas.contains { grammar.words(theme).contains($0) }
        || isIn(theme, predicate.index)
    }
  }
}
