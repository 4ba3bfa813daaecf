public import Calendar
public import Wording

/// Looks at goals and measures and says what is missing, never what to decide.
public struct GoalChecker: Sendable {
  /// Days from today to the evaluation that the guides ask for: four to six weeks (S3.11).
  public static let evaluationInterval = 28...42

  let lexicon: Lexicon
  private let nb: Grammar
  private let nn: Grammar

  /// Prepares the words once; checking is then cheap.
  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
    nb = Grammar(lexicon.nb, .nb, other: lexicon.nn)
    nn = Grammar(lexicon.nn, .nn, other: lexicon.nb)
  }

  /// Checks one text.
  ///
  /// English texts are not checked for grammar: they yield their times and no findings.
  public func check(
    _ text: String, kind: Kind, language: Language, today: Day,
    evaluationInterval: ClosedRange<Int> = Self.evaluationInterval, context: Context = Context()
  ) -> Report {
    let tokens = Token.all(in: text)
    let times = TimeReader(today: today).times(in: text, tokens: tokens)
    guard language != .en, !tokens.isEmpty else {
      return Report(findings: [], layers: [], times: times)
    }
    let analysis = Analysis(
      tokens: tokens, times: times, grammar: language == .nn ? nn : nb, kind: kind, today: today,
      context: context, interval: evaluationInterval)
    return Report(
      findings: findings(in: analysis, text), layers: analysis.layers, times: times)
  }

  /// Why a check matters, in one sentence.
  public func why(_ id: Check.ID, in language: Language) -> String {
    lexicon.why[id]?[language] ?? ""
  }

  private func findings(in analysis: Analysis, _ text: String) -> [Finding] {
    let danger = hits(of: .selfHarmNeedsHealth, in: analysis)
    let checks = danger.isEmpty ? Check.all : Check.all.filter { Self.besideDanger.contains($0.id) }
    let quote = Quote(text)
    let found = checks.filter { $0.kinds.contains(analysis.kind) }.flatMap { check in
      (check.find?(analysis) ?? []).map { quote.finding(of: check, $0, in: analysis) }
    }
    return found.sorted { ($0.start ?? .max) < ($1.start ?? .max) }
  }

  private func hits(of check: Check, in analysis: Analysis) -> [Hit] {
    check.find?(analysis) ?? []
  }

  // Where life may be at stake, nobody is asked to polish a goal.
  private static let besideDanger: Set<Check.ID> = [
    .selfHarmNeedsHealth, .negative, .labelOrDiagnosis, .adultSubject,
  ]
}
