import Goals
import Interview
import Signals
import Wording

// A text in the person's own words: what tells who somebody is comes out before it is stored, and what
// sounds graver than the boxes ticked opens a safeguard question. A question, never a verdict.
extension Conversation {
  /// Takes a text, unless it may tell who somebody is.
  mutating func receive(_ heard: Heard) -> [Line] {
    let found = setting.ear.value.identifiers(in: heard.text)
    let hints = found.filter { $0.kind == .smallPlace }
    let telling = found.filter { $0.kind != .smallPlace }
    let hint = hints.isEmpty ? [] : [said(.smallPlace, quoted(hints.map(\.match)))]
    guard telling.isEmpty else {
      mode = .cleaning(heard)
      return hint + [said(.identifiersFound, described(telling))] + cleaningChoices
    }
    let deaf = setting.ear.value.isDeaf ? [said(.deaf, role: .alarm)] : []
    return deaf + hint + store(heard)
  }

  private var cleaningChoices: [Line] {
    let choices: [Phrase] = [.replaceChild, .replaceAlias, .replaceBlank, .keepIdentifiers]
    return choices.enumerated().map { place, phrase in
      Line("\(place + 1) \(sentence(phrase))", indent: 3, hanging: 2)
    }
  }

  private func described(_ identifiers: [Identifier]) -> String {
    identifiers.map { identifier in
      let kind = setting.phrases.text(key: "identifier-\(identifier.kind.rawValue)", in: language)
      return "«\(identifier.match)» (\(kind))"
    }.joined(separator: ", ")
  }

  private func quoted(_ words: [String]) -> String {
    words.map { "«\($0)»" }.joined(separator: ", ")
  }

  /// One key: the child, an alias, a blank, or keep it and say why.
  mutating func clean(_ heard: Heard, _ typed: String) -> [Line] {
    let replacement: IdentifierReplacement
    switch typed.trimmed {
    case "", "1": replacement = .child(language)
    case "2": replacement = .alias(sentence(.aliasName))
    case "3": replacement = .blank
    case "4":
      mode = .keeping(heard)
      return [said(.keepReason)]
    default: return [said(.notUnderstood)] + cleaningChoices
    }
    let found = setting.ear.value.identifiers(in: heard.text)
    var cleaned = heard
    cleaned.text = IdentifierFinder.replace(found, in: heard.text, by: replacement)
    return [said(.textNow, cleaned.text.oneLine)] + store(cleaned)
  }

  mutating func keep(_ heard: Heard, because reason: String) -> [Line] {
    guard !reason.trimmed.isEmpty else { return [said(.keepReason)] }
    let matches = setting.ear.value.identifiers(in: heard.text).filter { $0.kind != .smallPlace }
      .map(\.match).joined(separator: ", ")
    do {
      try record(.noted(.kept(match: matches, reason: reason)))
    } catch {
      return [said(.notUnderstood)]
    }
    return store(heard)
  }

  /// Stores a text and listens to it; a coach hears it only after that.
  private mutating func store(_ heard: Heard) -> [Line] {
    mode = .interview
    let id = guide.questions[heard.question].id
    if heard.isForCoach {
      unheard = heard
    } else if (try? record(.answered(question: id, .text(heard.text)))) == nil {
      return [said(.emptyAnswer, Command.quit.name(in: language))] + put(heard.question)
    }
    pending = signals(in: heard.text)
    if pending.isEmpty, heard.isForCoach { pending = selfHarm(in: heard.text) }
    return heedNext()
  }

  /// The signals that open a question to which the answer so far is the mildest; the gravest first.
  private func signals(in text: String) -> [Signal] {
    var opened: Set<String> = []
    return setting.ear.value.signals(in: text).filter { $0.asks && isWorthAsking($0) }
      .sorted { $0.weight > $1.weight }
      .filter { signal in signal.opens.map { opened.insert($0).inserted } ?? false }
  }

  /// Self-harm in a goal, also where the goal is to stop: no goal to practise, but a question to ask.
  private func selfHarm(in text: String) -> [Signal] {
    let report = setting.checker.value.check(
      text, kind: .goal, language: language, today: setting.today)
    return report.findings.filter { $0.id == .selfHarmNeedsHealth }.prefix(1).map { finding in
      Signal(id: "self-harm", match: finding.match, in: text, opens: "self-harm", weight: 3)
    }.filter(isWorthAsking)
  }

  private func isWorthAsking(_ signal: Signal) -> Bool {
    guard let question = signal.opens.flatMap(guide.index(of:)),
      let prompt = session.visit.prompts.first(where: { $0.question == question })
    else { return false }
    let dismissed = session.notes.contains { note in
      if case .dismissed(signal.id, signal.match, _) = note { true } else { false }
    }
    return prompt.when.holds(session.standing.counted) && !dismissed
      && [.nothing, Cells(cell: 0)].contains(session.given[question])
  }

  /// Asks about the next signal, or goes on with the interview.
  private mutating func heedNext() -> [Line] {
    guard !pending.isEmpty, !session.standing.turn.isStopped else { return goOn() }
    let signal = pending.removeFirst()
    guard let question = signal.opens.flatMap(guide.index(of:)) else { return heedNext() }
    mode = .heeding(signal)
    let asks = setting.ear.value.asks[signal.id].map(text) ?? ""
    let calls = signal.id == "emergency" ? guide.outcome("emergency").map(calls) ?? [] : []
    return calls + [.blank, Line(asks.replacing("{match}", with: signal.match.oneLine), .alarm)]
      + advice(on: signal) + put(question)
  }

  /// Lets the coach hear what it waits for, or goes on with the interview.
  private mutating func goOn() -> [Line] {
    let heard = unheard
    unheard = nil
    guard let heard, !session.standing.turn.isStopped else { return ask() }
    return tell(heard.question, heard.text)
  }

  private func advice(on signal: Signal) -> [Line] {
    var lines: [Line] = []
    if signal.modifiers.contains(.childsWords) { lines.append(said(.childsWords)) }
    if signal.modifiers.contains(.history) { lines.append(said(.signalHistory)) }
    if signal.modifiers.contains(.hearsay) { lines.append(said(.signalHearsay)) }
    return lines
  }

  mutating func heed(_ signal: Signal, _ typed: String) -> [Line] {
    guard let index = signal.opens.flatMap(guide.index(of:)) else { return heedNext() }
    let question = guide.questions[index]
    let reader = AnswerReader(question: question, language: language, today: setting.today)
    guard let answer = try? reader.read(typed),
      (try? record(.answered(question: question.id, answer))) != nil
    else { return [said(.notUnderstood), hint(for: question)] }
    guard session.given[index] == Cells(cell: 0) else {
      mode = .interview
      return heedNext()
    }
    mode = .dismissing(signal)
    return [said(.dismissReason, signal.match.oneLine)]
  }

  mutating func dismiss(_ signal: Signal, because reason: String) -> [Line] {
    guard !reason.trimmed.isEmpty else { return [said(.dismissReason, signal.match.oneLine)] }
    mode = .interview
    do {
      try record(
        .noted(.dismissed(signal: signal.id, match: signal.match, reason: reason.trimmed)))
    } catch {
      return [said(.notUnderstood)]
    }
    return heedNext()
  }
}

/// A text in somebody's own words, and what it is for.
struct Heard: Sendable, Hashable {
  var text: String
  var question: Question.Index

  /// Whether a coach is to hear it; otherwise it is the answer.
  var isForCoach = false
}

extension Standing.Turn {
  var isStopped: Bool {
    if case .stop = self { true } else { false }
  }
}

extension String {
  /// The text on one row.
  var oneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
