import Interview
import Signals
import Wording

// What can be asked about the interview itself: why this question, why this advice, why not another.
extension Conversation {
  /// The question that is put now, if any.
  var current: Question.Index? {
    if case .editing(let question) = mode { return question }
    if case .coaching(let question) = mode { return question }
    if case .heeding(let signal) = mode { return signal.opens.flatMap(guide.index(of:)) }
    switch session.standing.turn {
    case .ask(let prompt), .pause(_, let prompt): return prompt.question
    case .stop, .advise, .silence: return nil
    }
  }

  mutating func explainQuestion() -> [Line] {
    if let activeCoach {
      let help = activeCoach.help
      let source = Line(sentence(.source, [labels(of: help.cite)]), .aside)
      return [said(help.phrase), source] + activeCoach.question
    }
    guard let current else { return why() }
    let question = guide.questions[current]
    guard let help = question.help else { return [said(.noHelp)] + put(current) }
    return [Line(text(help)), Line(sentence(.source, [labels(of: question.cite)]), .aside)]
      + put(current)
  }

  func why() -> [Line] {
    guard let current else { return how() }
    let question = guide.questions[current]
    var lines = [said(.whyAsked, text(question.text))]
    if let record = question.record {
      lines.append(said(.whyRecord, text(record)))
    }
    let decided = guide.decides(current, on: session.visit, given: session.given)
    if !decided.isEmpty {
      lines.append(said(.whyDecides))
      lines += decided.reversed().map {
        Line("– \(text(guide.outcomes[$0].title))", indent: 2, hanging: 2)
      }
    } else if question.record == nil {
      lines.append(said(.whyRelevant))
    }
    return lines + provisions(question.cite)
  }

  func how() -> [Line] {
    guard let winner = session.standing.winner,
      let reasons = guide.reasons(
        on: session.visit, standing: session.standing, given: session.given)
    else { return [said(.howNothing)] }
    let rule = guide.rules[winner]
    let title = text(guide.outcomes[rule.outcome].title)
    var lines = [said(.howForced, title)] + reasons.because.map(quoted)
    if !reasons.ruledOut.isEmpty {
      lines += [said(.howRuledOut)] + reasons.ruledOut.map(quoted)
    }
    lines.append(said(.howRule, text(rule.because), rule.id))
    return lines + provisions(rule.cite)
  }

  /// A question without the examples that follow it.
  func brief(_ question: Question) -> String {
    let text = text(question.text)
    return text.firstIndex(of: "?").map { String(text[...$0]) } ?? text
  }

  private func quoted(_ index: Question.Index) -> Line {
    let question = guide.questions[index]
    let answer = session.answers[index].map { spoken($0, to: question) } ?? ""
    return Line("– \(brief(question)) → \(answer)", indent: 2, hanging: 2)
  }

  func whyNot(_ rest: String) -> [Line] {
    guard let level = Int(rest.filter(\.isNumber)),
      let wanted = guide.outcomes.firstIndex(where: { $0.effect == .go(level: level) })
    else { return [said(.whyNotUsage, Command.whyNot.name(in: language))] }
    let rules = session.visit.rules.filter { guide.rules[$0].outcome == wanted }
    guard !rules.isEmpty else { return [said(.whyNotNever, "\(level)")] }
    if let winner = session.standing.winner, guide.rules[winner].outcome > wanted {
      return [said(.whyNotMore, text(guide.outcomes[guide.rules[winner].outcome].title))] + how()
    }
    let questions = rules.flatMap { missing(in: guide.rules[$0].when) }
    var seen: Set<Question.Index> = []
    return [said(.whyNotMissing, "\(level)")]
      + questions.filter { seen.insert($0).inserted }
      .map { Line("– \(brief(guide.questions[$0]))", indent: 2, hanging: 2) }
  }

  /// The questions that keep a condition from being true; safeguards are never named, lest somebody
  /// be shown how to answer them.
  private func missing(in condition: Condition) -> [Question.Index] {
    condition.alternatives.flatMap(\.atoms)
      .filter { $0.cells.isDisjoint(with: session.standing.counted[$0.question]) }
      .map(\.question).filter { !guide.questions[$0].isSafeguard }
  }

  /// What the advice would be with one answer changed, and only ever toward more protection.
  func whatIf(_ rest: String) -> [Line] {
    let parts = rest.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
    let usage = [said(.whatIfUsage, Command.whatIf.name(in: language), answeredIDs)]
    guard parts.count == 2, let index = guide.index(of: parts[0]) else { return usage }
    let question = guide.questions[index]
    let reader = AnswerReader(question: question, language: language, today: setting.today)
    guard let answer = try? reader.read(parts[1]), let cell = try? question.cell(of: answer) else {
      return usage
    }
    var given = session.given
    given[index] = Cells(cell: cell)
    let other = guide.standing(on: session.visit, given: given)
    let now = session.standing.winner.map { guide.rules[$0].outcome } ?? -1
    let then = other.winner.map { guide.rules[$0].outcome } ?? -1
    if then > now { return [said(.whatIfMore, text(guide.outcomes[then].title))] }
    return [then == now ? said(.whatIfSame) : said(.whatIfLess)]
  }

  private var answeredIDs: String {
    answeredQuestions.map { guide.questions[$0].id }.joined(separator: ", ")
  }

  func questionsLeft() -> [Line] {
    let left = guide.questionsLeft(on: session.visit, given: session.given)
    guard session.standing.turn.isAsking, !left.isEmpty else { return [said(.leftNone)] }
    return [said(.left, "\(left.count)")]
  }

  /// Provisions in full, with what is doubtful about them.
  func provisions(_ cites: [String]) -> [Line] {
    cites.compactMap { setting.provisions[$0] }.map { provision in
      let formerly = provision.formerly.map { " \(sentence(.formerly, [text($0)]))" } ?? ""
      let doubt = provision.isVerified ? "" : " \(sentence(.unverified))"
      let label = provision.label[language]
      return Line("\(label): \(text(provision.text))\(formerly)\(doubt)", .aside, hanging: 2)
    }
  }
}

extension Standing.Turn {
  var isAsking: Bool {
    switch self {
    case .ask, .pause: true
    case .stop, .advise, .silence: false
    }
  }
}
