import Goals
import Interview
import Wording

extension Conversation {
  mutating func obey(_ command: Command, _ rest: String) -> [Line] {
    switch command {
    case .help: return help + repeatQuestion()
    case .why: return why() + repeatQuestion()
    case .how: return how() + repeatQuestion()
    case .whyNot: return whyNot(rest) + repeatQuestion()
    case .whatIf: return whatIf(rest) + repeatQuestion()
    case .left: return questionsLeft() + repeatQuestion()
    case .back: return goBack()
    case .edit: return edit(rest)
    case .status: return status() + repeatQuestion()
    case .map: return map() + repeatQuestion()
    case .sources: return sources() + repeatQuestion()
    case .emergency: return emergency()
    case .language: return speak(rest)
    case .term: return explainTerm(rest) + repeatQuestion()
    case .ideas: return showIdeas(rest)
    case .paste: return startPasting()
    case .write: return write(rest)
    case .override: return startOverride()
    case .municipality: return move()
    case .quit: return leave()
    }
  }

  func unknownCommand(_ name: String) -> [Line] {
    let near = nearest(to: name.lowercased(), among: Command.allNames)
    let shown = near.flatMap { Command(named: $0) }?.name(in: language)
    return [said(.unknownCommand, ":\(name)")]
      + [shown.map { said(.didYouMean, $0) } ?? said(.leaveHint, Command.help.name(in: language))]
  }

  /// The question once more, so that it stands where the eye is.
  private func repeatQuestion() -> [Line] {
    question
  }

  /// Everything that can be typed.
  public var help: [Line] {
    let commands = Command.allCases.map { command in
      let text = setting.phrases.text(key: command.helpKey, in: language)
      return Line("\(command.name(in: language))  \(text)", indent: 2, hanging: 4)
    }
    return [said(.helpIntro)] + commands + [said(.helpAnswers)]
  }

  private mutating func goBack() -> [Line] {
    if let lines = backInCoach() { return lines }
    mode = .interview
    // A note belongs to the answer before it; what answered itself would only do so again.
    while session.lastIsNote { guard (try? record(.withdrew)) != nil else { break } }
    if case .review(let review)? = lastAnswer, review.isEmpty { try? record(.withdrew) }
    let last = session.lastAnswered
    let before = lastAnswer
    do {
      try record(.withdrew)
    } catch {
      return [said(.nothingToWithdraw)] + (purpose == .goals ? ask() : repeatQuestion())
    }
    if case .text(let text)? = before { draft = text }
    let name = last.map { text(guide.questions[$0].text) } ?? ""
    return [said(.withdrew, name)] + ask()
  }

  private var lastAnswer: Answer? { session.lastAnswered.flatMap { session.answers[$0] } }

  private mutating func edit(_ rest: String) -> [Line] {
    let answered = answeredQuestions
    guard !answered.isEmpty else { return [said(.nothingAnswered)] + repeatQuestion() }
    guard !rest.isEmpty else {
      return answers() + [said(.editUsage, Command.edit.name(in: language))]
    }
    let byNumber = Int(rest).flatMap { answered.indices.contains($0 - 1) ? answered[$0 - 1] : nil }
    let byID = guide.index(of: rest).flatMap { answered.contains($0) ? $0 : nil }
    guard let question = byNumber ?? byID else {
      return [said(.noSuchAnswer, rest)] + answers()
    }
    if guide.questions[question].kind.isCoached { return enterCoach(question) }
    mode = .editing(question)
    if case .text(let text)? = session.answers[question] { draft = text }
    let before = session.answers[question].map { spoken($0, to: guide.questions[question]) } ?? ""
    return [said(.editing, before)] + put(question)
  }

  private func answers() -> [Line] {
    answeredQuestions.enumerated().map { place, index in
      let question = guide.questions[index]
      let answer = session.answers[index].map { spoken($0, to: question) } ?? ""
      return Line(
        "\(place + 1). \(brief(question)) → \(answer)  (\(question.id))", indent: 2, hanging: 4)
    }
  }

  private func status() -> [Line] {
    let left = guide.questionsLeft(on: session.visit, given: session.given).count
    var lines = [
      said(
        .statusWhere, text(guide.profile.name), "\(session.visit.level)", "\(session.visit.round)"),
      said(.statusAnswered, "\(answeredQuestions.count)"),
    ]
    lines.append(session.standing.turn.isAsking ? said(.statusLeft, "\(left)") : said(.leftNone))
    if isLocked { lines.append(said(.statusLock, role: .alarm)) }
    if let outcome = session.outcome { lines.append(said(.statusAdvice, text(outcome.title))) }
    return lines + answers()
  }

  private func map() -> [Line] {
    let step = guide.profile.terms["step"]?[language].capitalised ?? ""
    let here = current.flatMap { index in
      session.visit.prompts.first { $0.question == index }?.step
    }
    return guide.levels.flatMap { level -> [Line] in
      let isHere = level.number == session.visit.level
      let title = sentence(.level, ["\(level.number)", text(level.title)])
      let mark = isHere ? " \(sentence(.mapHere))" : ""
      return [Line(title + (here == nil ? mark : ""), .heading)]
        + level.steps.enumerated().map { place, value in
          let mark = isHere && place == here ? mark : ""
          return Line("\(step) \(place + 1): \(text(value.title))\(mark)", indent: 2, hanging: 4)
        }
    }
  }

  private func sources() -> [Line] {
    let cites =
      current.map { guide.questions[$0].cite }
      ?? session.standing.applying.flatMap { guide.rules[$0].cite }
    guard !cites.isEmpty else { return [said(.sourcesNone)] }
    return [said(.sourcesOf)] + provisions(cites)
      + guide.profile.silent.map { Line("\(text($0.text)) [\(labels(of: $0.cite))]", hanging: 2) }
  }

  /// The numbers at once; then the question whether there is danger now.
  private mutating func emergency() -> [Line] {
    let calls = guide.outcome("emergency").map(calls) ?? []
    guard let question = guide.index(of: "emergency") else { return calls }
    mode = .editing(question)
    return calls + [said(.emergencyNow, role: .alarm)] + put(question)
  }

  private mutating func speak(_ rest: String) -> [Line] {
    guard let chosen = Language(named: rest) else {
      return [said(.languageUsage, Command.language.name(in: language))] + repeatQuestion()
    }
    language = chosen
    return [said(.languageSet)] + repeatQuestion()
  }

  private func explainTerm(_ rest: String) -> [Line] {
    guard !rest.isEmpty else {
      let words = setting.glossary.map { $0.term[language] }.sorted().joined(separator: ", ")
      return [said(.termUsage, Command.term.name(in: language)), Line(words, .aside)]
    }
    let wanted = rest.lowercased()
    if let term = setting.glossary.first(where: { $0.names.contains(wanted) }) {
      return [
        Line(term.term[language].capitalised, .heading), Line(text(term.text)),
        Line(sentence(.source, [labels(of: term.cite)]), .aside),
      ]
    }
    let near = nearest(to: wanted, among: setting.glossary.flatMap(\.names))
    return [said(.termUnknown, rest)] + (near.map { [said(.termNear, $0)] } ?? [])
  }

  private mutating func move() -> [Line] {
    wantsOtherGuide = true
    return leave()
  }

  private mutating func startPasting() -> [Line] {
    guard let current, case .text = guide.questions[current].kind else {
      return [said(.notUnderstood)] + repeatQuestion()
    }
    mode = .pasting([])
    return [said(.pasteStart)]
  }
}

extension Term {
  /// Every word that finds it, in small letters.
  var names: [String] {
    (Language.allCases.map { term[$0] } + also).map { $0.lowercased() }
  }
}

extension Language {
  /// The language of that code or name, in any of the languages.
  init?(named name: String) {
    let names: [Language: [String]] = [
      .nb: ["nb", "bokmål", "bokmal", "bm"], .nn: ["nn", "nynorsk"],
      .en: ["en", "engelsk", "english"],
    ]
    guard
      let found = Language.allCases.first(where: { names[$0]?.contains(name.lowercased()) ?? false }
      )
    else { return nil }
    self = found
  }
}
