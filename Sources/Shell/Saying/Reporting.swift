import Calendar
import Interview
import Wording

// The advice report, in one fixed order: advice · because · source · still unknown · do now · have
// ready · duties · may be overridden · date of the content.
extension Conversation {
  func report(on index: Rule.Index) -> [Line] {
    let rule = guide.rules[index]
    let outcome = guide.outcomes[rule.outcome]
    let isAlarm = outcome.effect == .stop
    var lines = [
      Line.blank, Line(sentence(.advice, [text(outcome.title)]), isAlarm ? .alarm : .heading),
    ]
    lines += calls(outcome)
    lines.append(Line(text(outcome.advice)))
    if outcome.locksGuardians { lines.append(said(.lockNotice, role: .alarm)) }
    lines += [
      Line(sentence(.because, [text(rule.because)]), hanging: 2),
      Line(sentence(.source, [labels(of: rule.cite + outcome.cite)]), hanging: 2),
    ]
    lines += unknown(isAlarm: isAlarm) + todo(outcome) + ready(outcome) + duties(outcome)
    lines += overriding(outcome)
    lines.append(said(.contentDate, guide.profile.updated.words(in: language), role: .aside))
    return lines
  }

  /// The numbers to call, most urgent first.
  func calls(_ outcome: Outcome) -> [Line] {
    let contacts = outcome.call.compactMap { setting.contacts[$0] }
    guard !contacts.isEmpty else { return [] }
    return [said(.callNow, role: .alarm)] + contacts.map(call)
  }

  private func call(_ contact: Contact) -> Line {
    let number = contact.number.isEmpty ? "–" : contact.number
    let hours = contact.hours.map { " (\(text($0)))" } ?? ""
    let doubt = contact.isVerified || contact.number.isEmpty ? "" : " \(sentence(.unverified))"
    return Line(
      "\(number)  \(text(contact.name))\(hours): \(text(contact.use))\(doubt)", .alarm, indent: 2,
      hanging: 2)
  }

  private func unknown(isAlarm: Bool) -> [Line] {
    let unsure = answeredQuestions.filter { question in
      if case .options(let ids)? = session.answers[question] {
        ids.contains("unsure")
      } else {
        false
      }
    }
    guard !unsure.isEmpty else { return [] }
    return [said(.unknownStill)]
      + unsure.map { Line("– \(brief(guide.questions[$0]))", indent: 2, hanging: 2) }
  }

  private func todo(_ outcome: Outcome) -> [Line] {
    let items = outcome.todo.filter(isFitting)
    guard !items.isEmpty else { return [] }
    return [said(.doNow)]
      + items.enumerated().map { Line("\($0 + 1). \(task($1))", indent: 2, hanging: 3) }
  }

  private func ready(_ outcome: Outcome) -> [Line] {
    let items = outcome.ready.filter(isFitting)
    guard !items.isEmpty else { return [] }
    return [said(.ready)] + items.map { Line("– \(task($0))", indent: 2, hanging: 2) }
  }

  private func duties(_ outcome: Outcome) -> [Line] {
    let rules = session.standing.applying.filter { guide.effect(of: $0) == .duty }
    let own = role.flatMap { guide.profile.duties[$0] }
    guard !rules.isEmpty || (outcome.effect == .stop && own != nil) else { return [] }
    var lines = [said(.duties)]
    if outcome.effect == .stop, let own {
      lines.append(Line("– \(task(own))", indent: 2, hanging: 2))
    }
    for rule in rules.sorted(by: { guide.rules[$0].outcome > guide.rules[$1].outcome }) {
      lines += duty(guide.rules[rule])
    }
    return lines
  }

  private func duty(_ rule: Rule) -> [Line] {
    let outcome = guide.outcomes[rule.outcome]
    let head = "– \(text(outcome.title)): \(text(rule.because)) [\(labels(of: rule.cite))]"
    return [Line(head, indent: 2, hanging: 2)]
      + outcome.todo.filter(isFitting).map { Line("– \(task($0))", indent: 4, hanging: 2) }
  }

  private func overriding(_ outcome: Outcome) -> [Line] {
    if let override = session.override {
      let title = text(guide.outcomes[override.outcome].title)
      return [said(.overridden, title, override.reason)]
    }
    switch outcome.effect {
    case .stop: return [said(.mayNotOverride)]
    case .go, .close: return [said(.mayOverride, Command.override.name(in: language), role: .aside)]
    case .pause, .duty: return []
    }
  }

  private func isFitting(_ item: Item) -> Bool {
    item.when.holds(session.standing.counted) && !(isLocked && item.touchesGuardians)
  }

  private func task(_ item: Item) -> String {
    let detail = [item.who, item.by].compactMap(\.self).map(text).joined(separator: ", ")
    return text(item.text) + (detail.isEmpty ? "" : " (\(detail))") + " [\(labels(of: item.cite))]"
  }

  /// Provisions as they are shown, each once.
  func labels(of cites: [String]) -> String {
    var seen: Set<String> = []
    return cites.filter { seen.insert($0).inserted }
      .map { setting.provisions[$0]?.label[language] ?? $0 }.joined(separator: ", ")
  }
}
