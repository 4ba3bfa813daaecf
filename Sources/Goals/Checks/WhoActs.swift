import Wording

// The goal belongs to the child; what adults do is a measure.
extension Check {
  /// «Læreren …», «Vi …», «Mor …»: somebody else than the child acts.
  static let adultSubject = Check(
    .adultSubject, .specific, .missing, .goals, cite: ["S2.74", "S2.81"],
    examples: [
      .found("Lærer gir Per mer ros"), .found("Mor slutter å drikke"),
      .found("Hver gang gir læreren Per ros"), .found("Pers lærer ringer hjem"),
      .found("Me følgjer opp eleven", .nn), .found("Skulen legg til rette", .nn),
      .fine("Per gjennomgår ukeplanen sammen med lærer"), .fine("Per og mor leser hver kveld"),
      .fine("Alle barna leker ute"), .fine("Jakob viser læraren boka", .nn),
    ]
  ) { text in
    [text.subject.adult ?? text.subject.everyone].compactMap { $0 }.map { Hit($0) }
  }

  /// «får hjelp», «blir fulgt opp», «Oppfølging fra …»: help that is given.
  static let measureNotGoal = Check(
    .measureNotGoal, .specific, .missing, .goals, cite: ["S2.81"],
    examples: [
      .found("Lærer gir Per mer ros"), .found("Noah får hjelp av assistent"),
      .found("Eleven henvises til PPT"), .found("Oppfølging fra helsesykepleier"),
      .found("Per har samtaler med sosiallærer"),
      .found("Eleven får tilbod om samtalar", .nn), .found("Noah vert følgt opp", .nn),
      .fine("Per ber om hjelp"), .fine("Mor slutter å drikke"),
      .fine("Yusuf spør læraren om hjelp i mattetimen", .nn),
    ]
  ) { text in
    guard let tokens = text.helpGiven else { return [] }
    return [Hit(tokens)]
  }
}

extension Analysis {
  /// The tokens that show this is help somebody gives.
  var helpGiven: Range<Int>? {
    if let help = receivedHelp.first ?? talks { return help }
    if let main, subject.adult != nil || subject.everyone != nil, isHelp(main) {
      return main.index..<main.index + 1
    }
    if let passive = tokens.indices.lazy.compactMap({ passive(at: $0) }).first(where: isHelp) {
      return passive
    }
    guard main == nil else { return nil }
    return tokens.indices.dropFirst(start).prefix(2).first { isIn(.supportHeads, $0) }
      .map { $0..<$0 + 1 }
  }

  // «har samtaler», «har oppfølging»
  private var talks: Range<Int>? {
    guard let main, main.lemmas.contains("ha") else { return nil }
    let next = skippingHelpers(from: main.index + 1)
    return isIn(.supportHeads, next) ? main.index..<next + 1 : nil
  }

  // A parent may have a life of their own; somebody at work who acts, helps.
  private func isHelp(_ main: Predicate) -> Bool {
    guard subject.isParent else { return true }
    return main.lemmas.contains { grammar.words(.supportVerbs).contains($0) }
  }

  private func isHelp(_ passive: Range<Int>) -> Bool {
    passive.contains { index in
      let lemmas = verb(index)?.lemmas ?? []
      return lemmas.contains { grammar.words(.supportVerbs).contains($0) }
        || word(index, isIn: .participles)
    }
  }
}
