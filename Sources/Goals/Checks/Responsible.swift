import Wording

// A measure has one adult who carries it.
extension Check {
  /// «Alle», «vi», «skolen»: nobody in particular.
  static let everyoneResponsible = Check(
    .everyoneResponsible, .specific, .missing, [.measure], cite: ["S2.82", "S2.83"],
    examples: [
      .found("Alle følger opp på skolen hver dag", .nb, .measure),
      .found("Me møtest kvar veke", .nn, .measure),
      .fine("Mor leser for Per hver kveld", .nb, .measure),
      .fine("Far følgjer Emil til trening", .nn, .measure),
    ]
  ) { text in
    guard !text.hasAdult, let everyone = text.subject.everyone else { return [] }
    return [Hit(everyone)]
  }

  /// No adult is named.
  static let noResponsible = Check(
    .noResponsible, .specific, .missing, [.measure], cite: ["S2.82", "S2.83"],
    examples: [
      .found("Per får egen plass i klasserommet", .nb, .measure),
      .found("Fast leggjetid heime", .nn, .measure),
      .fine("Per gjennomgår ukeplanen sammen med lærer hver mandag", .nb, .measure),
      .fine("Alle følgjer opp kvar dag", .nn, .measure),
    ]
  ) { $0.hasAdult || $0.subject.everyone != nil ? [] : [.absence] }
}

extension Analysis {
  // «Alle voksne» names nobody.
  fileprivate var hasAdult: Bool {
    let everyone = subject.everyone ?? 0..<0
    return context.hasResponsible || matches(of: .adult).contains { !everyone.overlaps($0) }
  }
}
