import Wording

// Words to ask about, looked up in lists.
extension Check {
  /// «trives», «fungerer», «er trygg»: words that mean different things to different people.
  static let vague = Check(
    .vague, .measurable, .tip, [.goal], cite: ["S2.75"],
    examples: [
      .found("Eleven trives på skolen"), .found("Han oppfører seg pent"),
      .found("Sofie mestrer skolehverdagen"), .found("Eleven trivst på skulen", .nn),
      .fine("Sofie mestrer å knyte skolissene"), .fine("Sofie rekker opp hånda"),
      .fine("Barnet er trygg i barnehagen", .nb, .mainGoal), .fine("Sofie hengjer opp jakka", .nn),
    ]
  ) { text in
    text.matches(of: .vague) { text.isMain[$0] && !text.isIn(.vagueExceptions, $0) }
      .map { Hit($0) }
  }

  /// «føler», «vet», «er motivert», or no verb at all: nobody can see it.
  static let notObservable = Check(
    .notObservable, .measurable, .tip, .goals, cite: ["S2.75"],
    examples: [
      .found("Eleven føler seg inkludert"), .found("Eleven trives på skolen"),
      .found("Bedre konsentrasjon"),
      .found("God skolehverdag for Per", .nb, .mainGoal),
      .fine("Eleven trives på skolen", .nb, .mainGoal), .found("Ungdomen er motivert", .nn),
      .fine("Eleven rekker opp hånda"), .fine("Tuva seier ifrå når ho kjenner seg sint", .nn),
    ]
  ) { text in
    let isBroad = text.kind == .mainGoal
    let inner = isBroad ? [] : text.matches(of: .inner) { text.isMain[$0] }.map { Hit($0) }
    guard inner.isEmpty, text.main == nil, text.opening == .subject, text.helpGiven == nil else {
      return inner
    }
    return [.absence]
  }

  /// «bedre», «oftere», «mindre» without saying than what.
  static let comparativeWithoutBaseline = Check(
    .comparativeWithoutBaseline, .measurable, .tip, [.goal], cite: ["S2.75"],
    examples: [
      .found("Nora leser raskere"), .found("Færre konflikter"), .found("Nora les oftare", .nn),
      .fine("Nora leser flere ord enn i dag, fra 20 til 30"),
      .fine("Leah peker på et bilde når hun vil ha mer mat"),
      .fine("Nora les ti minutt kvar dag", .nn),
    ]
  ) { text in
    guard !text.hasBaseline else { return [] }
    return text.matches(of: .comparatives) { text.isComparative($0) }.map { Hit($0) }
  }

  /// Words of the trade.
  static let jargon = Check(
    .jargon, .simple, .tip, .all, cite: ["S2.79"],
    examples: [
      .found("Eleven viser økt affektregulering"), .found("Eleven har god sosial kompetanse"),
      .found("Eleven utviklar sine eksekutive funksjonar", .nn),
      .fine("Eleven teller til ti"), .fine("Eleven ventar på tur", .nn),
    ]
  ) { text in
    text.matches(of: .jargon) { !text.isIn(.jargonExceptions, $0) }.map { Hit($0) }
  }

  /// A diagnosis or a judgement in place of what the child does.
  static let labelOrDiagnosis = Check(
    .labelOrDiagnosis, .specific, .missing, .all, cite: ["S2.74"],
    examples: [
      .found("Eleven har ADHD-vansker"), .found("Ulrik er lat"), .found("Guten er utagerande", .nn),
      .fine("Ulrik begynner på oppgaven"), .fine("Guten tek ein pause", .nn),
    ]
  ) { text in
    text.matches(of: .labels).map { Hit($0) }
  }

  /// Self-harm or suicide: no goal to practise, but a talk with the health service.
  static let selfHarmNeedsHealth = Check(
    .selfHarmNeedsHealth, .specific, .missing, .all, cite: ["S2.74"],
    examples: [
      .found("Sara kutter ikke"), .found("Jenta slutter med selvskading"),
      .found("Ho skadar seg ikkje meir", .nn), .found("Guten har ikkje sjølvmordstankar", .nn),
      .fine("Sara kutter grønnsaker til middagen"), .fine("Sara kuttar grønsaker", .nn),
    ]
  ) { text in
    text.matches(of: .selfHarm).map { Hit($0) }
  }
}

extension Analysis {
  fileprivate var hasBaseline: Bool {
    tokens.indices.contains { index in
      guard index >= start, word(index, isIn: .baselines) else { return false }
      let follows = tokens.indices.contains(index + 1) && tokens[index + 1].kind == .number
      let isThan = tokens[index].text == "enn" && !Self.before.contains(text(index + 1) ?? "")
      return isThan || follows && !isTime[index]
    }
  }

  // «oftere enn før» says no more than «oftere».
  private static let before: Set<String> = ["før", "tidligere", "tidlegare", "ellers", "elles"]

  fileprivate func isComparative(_ index: Int) -> Bool {
    isMain[index] && !isTime[index] && !["ikke", "ikkje"].contains(text(index - 1) ?? "")
  }
}
