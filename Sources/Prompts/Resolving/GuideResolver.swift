import Interview
import Wording

/// Turns what is written for one municipality into a guide in which every reference is resolved.
struct GuideResolver {
  let shared: Shared
  let written: WrittenGuide
  let findings: Findings
  var names: Names
  var conditions: [Place: ConditionSyntax] = [:]
  let outcomes: [WrittenOutcome]

  init(_ written: WrittenGuide, shared: Shared, findings: Findings) {
    self.written = written
    self.shared = shared
    self.findings = findings
    outcomes = Self.ordered(shared.outcomes, adding: written.outcomes, findings: findings)
    let asked = Self.asked(written, shared: shared, findings: findings)
    names = Names(
      asked, absent: Self.absent(written, shared: shared, asked: asked), findings: findings)
  }

  /// A guide that holds nothing but the safeguards.
  static func core(_ shared: Shared, findings: Findings) -> Guide? {
    var resolver = GuideResolver(.empty, shared: shared, findings: findings)
    return resolver.guide()
  }

  /// The guide, or nil where something it needs is missing.
  mutating func guide() -> Guide? {
    noteConditions()
    checkReferences()
    let levels = written.levels.map(level)
    let rules =
      shared.safeguards.rules.compactMap { rule($0, level: nil) }
      + written.levels.flatMap { level in
        level.rules.compactMap { rule($0, level: level.number) }
      }
    guard !written.numbers.isEmpty else {
      findings.report(
        .unreadable("den finnes ikke"), at: Place(file: "guides/\(written.id)/level-0.yaml"))
      return nil
    }
    return Guide(
      id: written.id, profile: profile(), questions: names.questions.indices.map(question),
      outcomes: outcomes.map(outcome), rules: rules,
      levels: levels.sorted { $0.number < $1.number })
  }
}

// What the guide asks, and what it can advise.
extension GuideResolver {
  /// The questions that some level asks, with the options of this municipality.
  private static func asked(
    _ written: WrittenGuide, shared: Shared, findings: Findings
  ) -> [WrittenQuestion] {
    let all = shared.safeguards.questions + shared.questions + written.questions
    findings.reportTwins(all.map(\.id))
    let wanted = Set(
      (shared.safeguards.ask + written.levels.flatMap { $0.steps.flatMap(\.ask) }).map(\.text))
    for idle in written.questions where !wanted.contains(idle.id.text) {
      findings.report(.unused(idle.id.text), at: idle.id.place)
    }
    return all.filter { wanted.contains($0.id.text) }.map { question in
      var question = question
      switch question.id.text {
      case "role": question.options = roles(written, shared: shared, findings: findings)
      case "person": question.options = shared.persons.map(\.option)
      default: break
      }
      return question
    }
  }

  private static func absent(
    _ written: WrittenGuide, shared: Shared, asked: [WrittenQuestion]
  ) -> Set<String> {
    let all = shared.safeguards.questions + shared.questions + written.questions
    let questions = Set(all.map(\.id.text))
    return questions.subtracting(asked.map(\.id.text)).union(written.omittedRoles.map(\.text))
  }

  private static func roles(
    _ written: WrittenGuide, shared: Shared, findings: Findings
  ) -> [WrittenOption] {
    let roles = shared.roles.map(\.option)
    for omitted in written.omittedRoles where !roles.contains(where: { $0.id == omitted }) {
      findings.report(
        .unknownWord(omitted.text, role: "rolle", accepted: roles.map(\.id.text)), at: omitted.place
      )
    }
    let all = roles.filter { !written.omittedRoles.contains($0.id) } + written.addedRoles
    findings.reportTwins(all.map(\.id))
    return all
  }

  private static func ordered(
    _ shared: [WrittenOutcome], adding own: [WrittenOutcome], findings: Findings
  ) -> [WrittenOutcome] {
    var all = shared
    for outcome in own {
      guard let after = outcome.after else {
        findings.report(.missingKey("after"), at: outcome.id.place)
        continue
      }
      guard let place = all.firstIndex(where: { $0.id == after }) else {
        findings.report(
          .unknownWord(after.text, role: "råd", accepted: all.map(\.id.text)), at: after.place)
        continue
      }
      all.insert(outcome, at: place + 1)
    }
    findings.reportTwins(all.map(\.id))
    return all
  }
}

// Conditions.
extension GuideResolver {
  private mutating func noteConditions() {
    for word in conditionWords {
      do {
        let syntax = try ConditionSyntax(word)
        conditions[word.place] = syntax
        names.note(syntax)
      } catch {
        findings.report(error.fault, at: error.place)
      }
    }
  }

  private var conditionWords: [Word] {
    let items = written.levels.flatMap(\.steps).flatMap { $0.guidance + $0.actions }
    let rules = shared.safeguards.rules + written.levels.flatMap(\.rules)
    let outcomeItems = outcomes.flatMap { $0.todo + $0.ready } + written.silent
    return names.questions.compactMap(\.when) + written.levels.flatMap(\.steps).compactMap(\.when)
      + (items + outcomeItems).compactMap(\.when) + rules.map(\.when)
  }

  private func condition(_ word: Word?) -> Condition {
    guard let word, let syntax = conditions[word.place] else { return .always }
    return names.resolve(syntax) ?? .always
  }
}

// Values as they run.
extension GuideResolver {
  private func question(_ index: Question.Index) -> Question {
    let written = names.questions[index]
    return Question(
      id: written.id.text, text: written.text, help: written.help, kind: written.kind,
      options: written.options.map { Question.Option(id: $0.id.text, text: $0.text) },
      scope: written.scope, domain: names.domain(of: index), isGraded: written.isGraded,
      isSafeguard: shared.safeguards.questions.contains { $0.id == written.id && $0.isDanger },
      record: written.record, asks: written.asks, touchesGuardians: written.touchesGuardians,
      cite: written.cite.map(\.text))
  }

  private func level(_ level: WrittenLevel) -> Level {
    let prompts =
      shared.safeguards.ask.compactMap { prompt($0, step: nil, when: nil) }
      + level.steps.enumerated().flatMap { place, step in
        step.ask.compactMap { prompt($0, step: place, when: step.when) }
      }
    findings.reportTwins(level.steps.flatMap(\.ask))
    checkOrder(of: prompts, in: level)
    return Level(
      number: level.number, title: level.title, steps: level.steps.map(step), prompts: prompts,
      again: again(level), longest: level.longest)
  }

  private func again(_ level: WrittenLevel) -> Int {
    guard let again = level.again else { return 0 }
    if let place = level.steps.firstIndex(where: { $0.id == again }) { return place }
    findings.report(
      .unknownWord(again.text, role: "trinn", accepted: level.steps.map(\.id.text)),
      at: again.place)
    return 0
  }

  private func prompt(_ word: Word, step: Int?, when: Word?) -> Prompt? {
    guard let question = names.index(of: word) else { return nil }
    return Prompt(
      question: question, step: step,
      when: condition(when).and(condition(names.questions[question].when)))
  }

  private func step(_ step: WrittenStep) -> Step {
    Step(
      id: step.id.text, title: step.title, when: condition(step.when),
      guidance: step.guidance.map(item), actions: step.actions.map(item))
  }

  private func item(_ item: WrittenItem) -> Item {
    Item(
      text: item.text, when: condition(item.when), who: item.who, by: item.by,
      touchesGuardians: item.touchesGuardians, cite: item.cite.map(\.text))
  }

  private func rule(_ rule: WrittenRule, level: Int?) -> Rule? {
    guard let outcome = outcomes.firstIndex(where: { $0.id == rule.outcome }) else {
      findings.report(
        .unknownWord(rule.outcome.text, role: "råd", accepted: outcomes.map(\.id.text)),
        at: rule.outcome.place)
      return nil
    }
    checkTarget(outcomes[outcome], of: rule, on: level)
    return Rule(
      id: rule.id.text, level: level, when: condition(rule.when), outcome: outcome,
      because: rule.because, cite: rule.cite.map(\.text))
  }

  private func outcome(_ outcome: WrittenOutcome) -> Outcome {
    Outcome(
      id: outcome.id.text, effect: effect(outcome), title: outcome.title, advice: outcome.advice,
      todo: outcome.todo.map(item), ready: outcome.ready.map(item), call: outcome.call.map(\.text),
      locksGuardians: outcome.locksGuardians, involvesServices: outcome.involvesServices,
      touchesGuardians: outcome.touchesGuardians, cite: outcome.cite.map(\.text))
  }

  private func effect(_ outcome: WrittenOutcome) -> Outcome.Effect {
    switch outcome.effect {
    case .stop: .stop
    case .duty: .duty
    case .pause: .pause
    case .close: .close
    case .go: .go(level: outcome.to.flatMap { Int($0.text) })
    }
  }

  private func profile() -> Profile {
    Profile(
      name: written.name, municipality: written.municipality, language: written.language,
      updated: written.updated, source: written.source.text, about: written.about,
      silent: written.silent.map(item), terms: written.terms, contacts: written.contacts,
      oldest: written.oldest, interval: written.interval,
      persons: Dictionary(
        shared.persons.map { ($0.option.id.text, $0.child) },
        uniquingKeysWith: { first, _ in first }),
      duties: Dictionary(
        shared.roles.map {
          ($0.option.id.text, Item(text: $0.duty, cite: $0.cite.map(\.text)))
        }, uniquingKeysWith: { first, _ in first }))
  }
}
