import Interview
import Wording

// The levels: their steps, and what the answers lead to.
extension PrintedGuide {
  /// What is asked before everything, on every level.
  var safeguards: [Block] {
    guard let level = guide.levels.first else { return [] }
    return [.heading(2, words.said(.first))]
      + questions(level.prompts.filter { $0.step == nil }, heading: nil)
      + rules(guide.rules.filter { $0.level == nil })
  }

  func level(_ level: Level) -> [Block] {
    [.heading(2, words.said(.level, "\(level.number)", words.text(level.title)))]
      + level.steps.indices.flatMap { step($0, of: level) }
      + rules(guide.rules.filter { $0.level == level.number })
  }

  private func step(_ place: Int, of level: Level) -> [Block] {
    let step = level.steps[place]
    guard words.concerns(step.when) else { return [] }
    let name = guide.profile.terms["step"].map { words.text($0).capitalised } ?? ""
    let title = words.said(.step, name, "\(place + 1)", words.text(step.title))
    let when = words.audience(step.when) ?? words.when(step.when)
    return [.heading(3, title)]
      + (when.map { [Block.paragraph(Passage("", label: $0.capitalised + "."))] } ?? [])
      + step.guidance.filter(isShown).map { .paragraph(passage($0)) }
      + questions(
        level.prompts.filter { $0.step == place }, of: step, heading: words.said(.questions))
      + actions(step.actions.filter(isShown))
  }

  private func actions(_ items: [Item]) -> [Block] {
    guard !items.isEmpty else { return [] }
    return [.heading(4, words.said(.actions)), .list(items.map(passage), isNumbered: false)]
  }

  func isShown(_ item: Item) -> Bool { words.concerns(item.when) }

  /// A paragraph or something to do: for whom or when, what, who, by when, and the source.
  func passage(_ item: Item) -> Passage {
    let label = words.audience(item.when) ?? words.when(item.when)
    let detail = [item.who, item.by].compactMap(\.self).map(words.text).joined(separator: ", ")
    return Passage(
      words.text(item.text) + (detail.isEmpty ? "" : " (\(detail))"),
      label: label.map { $0.capitalised + ":" }, note: labels(item.cite))
  }
}

// Questions.
extension PrintedGuide {
  private func questions(_ prompts: [Prompt], of step: Step? = nil, heading: String?) -> [Block] {
    let passages = prompts.filter { words.concerns($0.when) && !isKnown($0.question) }
      .map { question($0, said: step?.when ?? .always) }
    guard !passages.isEmpty else { return [] }
    return (heading.map { [Block.heading(4, $0)] } ?? []) + [.list(passages, isNumbered: true)]
  }

  private func isKnown(_ question: Question.Index) -> Bool {
    words.roleCell?.question == question
  }

  /// A question; what the step has said of when it is relevant is not said again.
  private func question(_ prompt: Prompt, said: Condition) -> Passage {
    let question = guide.questions[prompt.question]
    let when = words.when(prompt.when.without(said)).map { words.said(.askedWhen, $0) }
    let text = [question.help.map(words.text), kind(question), when].compactMap(\.self)
    let options = question.isPlain ? [] : question.options.map { Passage(words.text($0.text)) }
    let record = question.record.map { [Passage(words.said(.recorded, words.text($0)))] } ?? []
    return Passage(
      text.joined(separator: " "), label: words.text(question.text), note: labels(question.cite),
      points: options + record)
  }

  private func kind(_ question: Question) -> String? {
    switch question.kind {
    case .choice where question.isPlain: words.said(.kindPlain, words.oneOf(question.options))
    case .choice: nil
    case .choices: words.said(.kindChoices)
    case .number(let bounds):
      words.said(.kindNumber, "\(bounds.lowerBound)", "\(bounds.upperBound)")
    case .day: words.said(.kindDay)
    case .text: words.said(.kindText)
    case .goals, .review: words.said(.kindGoals)
    }
  }
}

// Rules and advice.
extension PrintedGuide {
  /// What the answers lead to, the most protective first.
  private func rules(_ rules: [Rule]) -> [Block] {
    let shown = rules.filter { words.concerns($0.when) }.sorted { $0.outcome > $1.outcome }
    guard !shown.isEmpty else { return [] }
    let passages = shown.map { rule in
      Passage(
        "\((words.when(rule.when) ?? "").capitalised). \(words.text(rule.because))",
        label: words.text(guide.outcomes[rule.outcome].title) + ".", note: labels(rule.cite))
    }
    return [.heading(3, words.said(.rules)), .list(passages, isNumbered: false)]
  }

  /// Every advice that some rule here can give.
  var advice: [Block] {
    let given = Set(guide.rules.filter { words.concerns($0.when) }.map(\.outcome))
    let intro: [Block] = [
      .heading(2, words.said(.outcomes)), .paragraph(Passage(words.said(.outcomesIntro))),
    ]
    return intro + given.sorted(by: >).flatMap { outcome(guide.outcomes[$0]) }
  }

  private func outcome(_ outcome: Outcome) -> [Block] {
    let lists: [(Caption, [Passage])] = [
      (.call, calls(outcome)), (.doNow, outcome.todo.filter(isShown).map(passage)),
      (.ready, outcome.ready.filter(isShown).map(passage)),
    ]
    let lock =
      outcome.locksGuardians ? [Block.paragraph(Passage("", label: words.said(.locks)))] : []
    return [
      .heading(3, words.text(outcome.title)),
      .paragraph(
        Passage(
          words.text(outcome.advice), label: words.effect(outcome) + ".",
          note: labels(outcome.cite))),
    ] + lock
      + lists.filter { !$0.1.isEmpty }.flatMap { caption, passages in
        [Block.heading(4, words.said(caption)), .list(passages, isNumbered: caption == .doNow)]
      }
  }
}

extension Condition {
  /// What is left to say where another condition is known to hold.
  fileprivate func without(_ known: Condition) -> Condition {
    if self == known { return .always }
    guard known.alternatives.count == 1, let atoms = known.alternatives.first?.atoms else {
      return self
    }
    return Condition(alternatives.map { Conjunction($0.atoms.filter { !atoms.contains($0) }) })
  }
}

extension Question {
  /// Whether it is answered with yes, no or unsure.
  fileprivate var isPlain: Bool {
    !options.isEmpty && Set(options.map(\.id)).isSubset(of: ["yes", "no", "unsure"])
      && options.allSatisfy { !$0.text.nb.contains(" ") }
  }
}

extension Wordbook {
  /// What an advice does to the interview.
  func effect(_ outcome: Outcome) -> String {
    switch outcome.effect {
    case .stop: said(.effectStop)
    case .duty: said(.effectDuty)
    case .pause: said(.effectPause)
    case .go(let level?): said(.effectGo, "\(level)")
    case .go(nil): said(.effectRound)
    case .close: said(.effectClose)
    }
  }
}
