import Calendar
import Interview
import Wording

extension Conversation {
  mutating func hearAnswer(_ typed: String) -> [Line] {
    switch mode {
    case .editing(let question): return answer(question, typed)
    case .coaching(let question): return hearCoached(question, typed)
    case .cleaning(let heard): return clean(heard, typed)
    case .keeping(let heard): return keep(heard, because: typed)
    case .heeding(let signal): return heed(signal, typed)
    case .dismissing(let signal): return dismiss(signal, because: typed)
    case .choosing: return choose(typed)
    case .saving: return hearSaving(typed)
    case .justifying(let outcome): return justify(outcome, typed)
    case .interview, .pasting: break
    }
    switch session.standing.turn {
    case .ask(let prompt), .pause(_, let prompt): return answer(prompt.question, typed)
    case .advise: return hearProposal(typed)
    case .stop: return [said(.stopped, commandNames(.how, .edit, .quit))]
    case .silence: return [said(.silence)]
    }
  }

  private mutating func answer(_ index: Question.Index, _ typed: String) -> [Line] {
    let question = guide.questions[index]
    let reader = AnswerReader(question: question, language: language, today: setting.today)
    do {
      let answer = try reader.read(typed)
      if case .text(let text) = answer { return receive(Heard(text: text, question: index)) }
      let repeats = session.answers[index] == answer
      try record(.answered(question: question.id, answer))
      mode = .interview
      return [echo(answer, to: question)].compactMap(\.self)
        + (repeats && isPaused ? pausedAgain() : ask())
    } catch let misheard as AnswerReader.Misheard {
      return lines(for: misheard) + [hint(for: question)]
    } catch {
      return [said(.notUnderstood), hint(for: question)]
    }
  }

  /// Takes an event; the visit's guidance is said anew where the level changes.
  mutating func record(_ event: Event) throws(Rejection) {
    let visit = session.visit
    try session.record(event)
    guard session.visit != visit else { return }
    (told, headed, coaches) = ([], [], [:])
  }

  /// A text is listened to before the coach hears it; a choice is not.
  private mutating func hearCoached(_ question: Question.Index, _ typed: String) -> [Line] {
    guard coaches[question]?.isText(typed) ?? false else { return tell(question, typed) }
    return receive(Heard(text: typed, question: question, isForCoach: true))
  }

  private var isPaused: Bool {
    if case .pause = session.standing.turn { true } else { false }
  }

  private func pausedAgain() -> [Line] {
    guard case .pause(_, let prompt) = session.standing.turn else { return [] }
    return [said(.pausedAgain, Command.quit.name(in: language))] + put(prompt.question)
  }

  private func echo(_ answer: Answer, to question: Question) -> Line? {
    guard case .text = answer else {
      return said(.heard, spoken(answer, to: question), role: .aside)
    }
    return nil
  }

  private func lines(for misheard: AnswerReader.Misheard) -> [Line] {
    switch misheard {
    case .empty: [said(.emptyAnswer, Command.quit.name(in: language))]
    case .notUnderstood: [said(.notUnderstood)]
    case .ambiguous(let labels): [said(.ambiguous, labels.joined(separator: "; "))]
    case .onlyOne: [said(.onlyOne)]
    case .outOfBounds(let bounds):
      [said(.outOfBounds, "\(bounds.lowerBound)", "\(bounds.upperBound)")]
    case .notADate: [said(.notADate)]
    case .ambiguousDate(let days):
      [said(.ambiguousDate, days.map { $0.words(in: language) }.joined(separator: "; "))]
    }
  }

  /// Yes or no to what the shell proposes after the advice.
  private mutating func hearProposal(_ typed: String) -> [Line] {
    let word = typed.trimmed.lowercased()
    if ["n", "nei", "no"].contains(word) {
      return [said(.goOnNo, commandNames(.override, .edit, .quit))]
    }
    guard ["", "j", "ja", "y", "yes"].contains(word) else {
      return [
        said(.notUnderstood), Line(sentence(.goOnNo, [commandNames(.override, .edit, .quit)])),
      ]
    }
    guard let outcome = session.outcome, case .go(let level) = outcome.effect else {
      return leave()
    }
    let target = level ?? session.visit.level
    do {
      try record(.entered(level: target, step: start(on: target)))
      return [.blank] + ask()
    } catch {
      return [said(.silence)]
    }
  }

  /// A level that is entered for the first time starts at its first step, later at its round.
  private func start(on number: Int) -> Step.ID? {
    guard let level = guide.level(number), !level.steps.isEmpty else { return nil }
    let stays = session.past.map(\.visit.level) + [session.visit.level]
    return level.steps[stays.contains(number) ? level.again : 0].id
  }

  // MARK: A text of several lines

  mutating func takePasted(_ line: String, after lines: [String]) -> [Line] {
    guard line.trimmed == "." else {
      mode = .pasting(lines + [line])
      return []
    }
    mode = .interview
    let characters = lines.map(\.count).reduce(0, +)
    return [said(.pasteEnd, "\(lines.count)", "\(characters)")]
      + hearAnswer(lines.joined(separator: "\n"))
  }

  // MARK: Against the advice

  mutating func startOverride() -> [Line] {
    let choices = overrideChoices
    guard !choices.isEmpty else { return [said(.overrideRefused)] }
    mode = .choosing
    return [said(.overrideAsk)]
      + choices.enumerated().map { place, outcome in
        Line("\(place + 1) \(text(guide.outcomes[outcome].title))", indent: 3, hanging: 2)
      }
  }

  private var overrideChoices: [Outcome.Protection] {
    session.overridable.filter { guide.outcomes[$0].id != session.outcome?.id }
  }

  private mutating func choose(_ typed: String) -> [Line] {
    let choices = overrideChoices
    guard let number = Int(typed.trimmed), choices.indices.contains(number - 1) else {
      return [said(.notUnderstood)] + startOverride()
    }
    mode = .justifying(choices[number - 1])
    return [said(.overrideReason)]
  }

  private mutating func justify(_ outcome: Outcome.Protection, _ typed: String) -> [Line] {
    do {
      try record(.overrode(outcome: guide.outcomes[outcome].id, reason: typed))
      mode = .interview
      return [said(.overridden, text(guide.outcomes[outcome].title), typed)] + ask()
    } catch {
      return [said(.overrideReason)]
    }
  }
}
