import Interview

/// The questions and outcomes of one guide by id, and the conditions that mention them.
struct Names {
  let findings: Findings
  private(set) var questions: [WrittenQuestion]
  private let places: [String: Question.Index]

  /// What exists but has no part in this guide: questions it does not ask, roles it does not have.
  ///
  ///
  /// Shared conditions may mention it; it makes nothing true.
  private let absent: Set<String>

  private var cuts: [Question.Index: Set<Int>] = [:]
  private var mentioned: [Question.Index: Set<Int>] = [:]

  init(_ questions: [WrittenQuestion], absent: Set<String>, findings: Findings) {
    self.questions = questions
    self.absent = absent
    self.findings = findings
    places = Dictionary(
      questions.enumerated().map { ($1.id.text, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether there is such a question, asked here or not.
  func isKnown(_ question: Word) -> Bool {
    places[question.text] != nil || absent.contains(question.text)
  }

  /// The place of a question, or nil where there is none, which is reported.
  func index(of question: Word) -> Question.Index? {
    if let place = places[question.text] { return place }
    findings.report(
      .unknownWord(question.text, role: "spørsmål", accepted: Array(places.keys) + absent),
      at: question.place)
    return nil
  }

  /// Notes what a condition looks at, so that domains can be cut; reports what it cannot look at.
  mutating func note(_ condition: ConditionSyntax) {
    for atom in condition.atoms where !absent.contains(atom.question.text) {
      guard let question = index(of: atom.question) else { continue }
      note(atom, on: question)
    }
  }

  private mutating func note(_ atom: AtomSyntax, on question: Question.Index) {
    switch (atom.test, questions[question].kind) {
    case (.below(let limit), .number(let bounds)), (.atLeast(let limit), .number(let bounds)):
      guard limit.number > bounds.lowerBound, limit.number <= bounds.upperBound else {
        let all = "svaret er fra \(bounds.lowerBound) til \(bounds.upperBound)"
        findings.report(
          .outOfRange("tallet", accepted: "\(all), så det skiller ingenting"), at: limit.place)
        return
      }
      cuts[question, default: []].insert(limit.number)
    case (.isOne(let options, _), .choice), (.isOne(let options, _), .choices):
      for option in options.compactMap({ place(of: $0, in: question) }) {
        mentioned[question, default: []].insert(option)
      }
    case (_, let kind):
      findings.report(
        .badCondition("'\(atom.question.text)' kan ikke prøves slik", accepted: kind.tests),
        at: atom.question.place)
    }
  }

  /// Where a question's answers are cut.
  func domain(of question: Question.Index) -> Question.Domain {
    let written = questions[question]
    switch written.kind {
    case .choice: return .options(count: written.options.count)
    case .choices: return .sets(of: (mentioned[question] ?? []).sorted().prefix(5).map(\.self))
    case .number:
      return .numbers(cuts: (cuts[question] ?? []).sorted())
    case .day, .text, .goals, .review: return .whole
    }
  }

  /// A condition with its names looked up, or nil where that fails.
  func resolve(_ condition: ConditionSyntax) -> Condition? {
    var alternatives: [Conjunction] = []
    for alternative in condition.alternatives
    where !alternative.contains(where: { absent.contains($0.question.text) }) {
      let atoms = alternative.compactMap(resolve)
      guard atoms.count == alternative.count else { return nil }
      alternatives.append(Conjunction(atoms))
    }
    return Condition(alternatives)
  }

  private func resolve(_ atom: AtomSyntax) -> Atom? {
    guard let question = places[atom.question.text] else { return nil }
    let domain = domain(of: question)
    switch (atom.test, domain) {
    case (.isOne(let options, let negated), .options):
      let places = options.compactMap { place(of: $0, in: question, isQuiet: true) }
      let cells = Cells(places.map(Cells.init(cell:)))
      return Atom(question: question, cells: negated ? domain.all.subtracting(cells) : cells)
    case (.isOne(let options, let negated), .sets(let mentioned)):
      let places = options.compactMap { place(of: $0, in: question, isQuiet: true) }
      let bits = places.compactMap { mentioned.firstIndex(of: $0) }.reduce(0) { $0 | (1 << $1) }
      let hit = Cells((0..<domain.count).filter { $0 & bits != 0 }.map(Cells.init(cell:)))
      return Atom(question: question, cells: negated ? domain.all.subtracting(hit) : hit)
    case (.atLeast(let limit), .numbers(let cuts)):
      return Atom(question: question, cells: domain.all.subtracting(below(limit.number, cuts)))
    case (.below(let limit), .numbers(let cuts)):
      return Atom(question: question, cells: below(limit.number, cuts))
    default:
      return nil
    }
  }

  private func below(_ number: Int, _ cuts: [Int]) -> Cells {
    .first((cuts.firstIndex(of: number) ?? cuts.count) + 1)
  }

  private func place(
    of option: Word, in question: Question.Index, isQuiet: Bool = false
  ) -> Int? {
    let options = questions[question].options
    if let place = options.firstIndex(where: { $0.id.text == option.text }) { return place }
    if !isQuiet, !absent.contains(option.text) {
      findings.report(
        .unknownWord(
          option.text, role: "valg for '\(questions[question].id.text)':",
          accepted: options.map(\.id.text)), at: option.place)
    }
    return nil
  }
}

extension Question.Kind {
  /// How a condition may look at answers of the kind.
  fileprivate var tests: String {
    switch self {
    case .choice, .choices: "svaret er et valg: skriv 'is' eller 'is not'"
    case .number: "svaret er et tall: skriv '>=', '<', '>' eller '<='"
    case .day, .text, .goals, .review: "svaret er fritt, og ingen vilkår kan se på det"
    }
  }
}
