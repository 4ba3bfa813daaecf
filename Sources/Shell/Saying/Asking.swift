import Calendar
import Goals
import Interview
import Wording

/// Where an item of guidance stands on a level.
struct ItemPlace: Hashable, Sendable {
  var step: Int
  var item: Int
}

extension Conversation {
  var welcome: [Line] {
    let profile = guide.profile
    let howto = said(.howto, Command.help.name(in: language), Command.emergency.name(in: language))
    guard purpose == .interview else { return [said(.coachWelcome), said(.privacy), howto] }
    return [
      Line(text(profile.name), .heading), Line(text(profile.about)),
      said(.contentDate, profile.updated.words(in: language), role: .aside), said(.privacy),
      howto, .blank,
    ]
  }

  /// What the turn of the interview calls for: guidance, then a question, a pause or the advice.
  mutating func ask() -> [Line] {
    if purpose == .goals, !session.standing.turn.isStopped { return askAlone() }
    switch session.standing.turn {
    case .ask(let prompt) where isIdle(prompt.question):
      let id = guide.questions[prompt.question].id
      return (try? record(.answered(question: id, .review(Review())))).map { ask() } ?? []
    case .ask(let prompt) where guide.questions[prompt.question].kind.isCoached:
      return approach(prompt.step) + introduce(prompt.question) + enterCoach(prompt.question)
    case .ask(let prompt):
      if draft.isEmpty { draft = planned(guide.questions[prompt.question].id) }
      return approach(prompt.step) + put(prompt.question)
    case .pause(let rule, let prompt):
      return approach(prompt.step) + report(on: rule) + put(prompt.question)
    case .stop(let rule):
      return report(on: rule) + [.blank, said(.stopped, commandNames(.how, .edit, .quit))]
    case .advise(let rule):
      return approach(nil, toTheEnd: true) + report(on: rule) + proposal()
    case .silence:
      return [said(.silence)]
    }
  }

  /// The names of commands, in a row.
  func commandNames(_ commands: Command...) -> String {
    commands.map { $0.name(in: language) }.joined(separator: ", ")
  }

  /// Headings and guidance up to a step, as far as they have not been said on this visit.
  private mutating func approach(_ step: Int?, toTheEnd: Bool = false) -> [Line] {
    guard let level = guide.level(session.visit.level) else { return [] }
    var lines = heading(of: level)
    let last = toTheEnd ? level.steps.count - 1 : step ?? -1
    guard last >= session.visit.step else { return lines }
    for place in session.visit.step...last where level.steps[place].when.holds(counted) {
      let items = freshItems(of: level.steps[place], at: place)
      if place == step || !items.isEmpty { lines += stepHeading(level.steps[place], at: place) }
      lines += items
    }
    return lines
  }

  private var counted: [Cells] { session.standing.counted }

  private mutating func heading(of level: Level) -> [Line] {
    guard headed.insert(-1).inserted else { return [] }
    let title = sentence(.level, ["\(level.number)", text(level.title)])
    let round = session.visit.round > 1 ? [said(.round, "\(session.visit.round)")] : []
    return [Line(title, .heading)] + round + [said(.first)]
  }

  private mutating func stepHeading(_ step: Step, at place: Int) -> [Line] {
    guard headed.insert(place).inserted else { return [] }
    let name = guide.profile.terms["step"]?[language].capitalised ?? ""
    return [.blank, Line("\(name) \(place + 1): \(text(step.title))", .heading)]
  }

  private mutating func freshItems(of step: Step, at place: Int) -> [Line] {
    let items = step.guidance + step.actions
    return items.indices.flatMap { index -> [Line] in
      let item = items[index]
      guard item.when.holds(counted), !(isLocked && item.touchesGuardians),
        told.insert(ItemPlace(step: place, item: index)).inserted
      else { return [] }
      let isAction = index >= step.guidance.count
      return [Line(paragraph(item), indent: isAction ? 2 : 0, hanging: isAction ? 2 : 0)]
    }
  }

  private func paragraph(_ item: Item) -> String {
    let who = item.who.map { " (\(text($0))\(item.by.map { ", \(text($0))" } ?? ""))" } ?? ""
    let mark = item.who == nil ? "" : "– "
    return mark + text(item.text) + who + " [\(labels(of: item.cite))]"
  }

  /// Whether nothing may suggest contacting the guardians.
  var isLocked: Bool { session.locksGuardians }

  /// What goals alone call for: who it is about, and then the coach.
  private mutating func askAlone() -> [Line] {
    for id in ["role", "person"] {
      guard let question = guide.index(of: id), session.answers[question] == nil else { continue }
      mode = .editing(question)
      return put(question)
    }
    guard let question = guide.questions.firstIndex(where: { $0.kind == .goals }) else {
      return [said(.silence)]
    }
    return enterCoach(question)
  }

  /// The question that a coach helps with.
  private func introduce(_ index: Question.Index) -> [Line] {
    Array(put(index).dropLast())
  }

  /// Puts a question, numbered by how many have been put on this visit.
  func put(_ index: Question.Index) -> [Line] {
    let question = guide.questions[index]
    let number = "\(1 + answeredHere.filter { $0 != index }.count). "
    return [.blank, Line(number + text(question.text), .question, hanging: number.count)]
      + options(of: question)
  }

  /// The questions that were put on this visit; what was asked once for the case is not put again.
  private var answeredHere: [Question.Index] {
    answeredQuestions.filter { session.past.isEmpty || guide.questions[$0].scope == .visit }
  }

  /// The questions of this visit whose answers count, in order.
  var answeredQuestions: [Question.Index] {
    session.visit.prompts.map(\.question).filter { counted[$0] != .nothing }
  }

  private func options(of question: Question) -> [Line] {
    (question.isYesNo ? [] : numbered(question)) + [hint(for: question)]
  }

  /// How the question may be answered.
  func hint(for question: Question) -> Line {
    switch question.kind {
    case .choice where question.isYesNo:
      hint(question.place(of: "unsure") == nil ? .yesNoHint : .yesNoUnsureHint)
    case .choice: hint(.chooseOne, "\(question.options.count)")
    case .choices: hint(.chooseSeveral)
    case .number(let bounds): hint(.numberHint, "\(bounds.lowerBound)", "\(bounds.upperBound)")
    case .day: hint(.dateHint)
    case .text, .goals, .review: hint(.textHint, Command.paste.name(in: language))
    }
  }

  private func hint(_ phrase: Phrase, _ parts: String...) -> Line {
    Line(sentence(phrase, parts), .aside, indent: 3)
  }

  private func numbered(_ question: Question) -> [Line] {
    question.options.enumerated().map { place, option in
      Line("\(place + 1) \(text(option.text))", indent: 3, hanging: 2)
    }
  }

  /// What may follow the advice.
  private func proposal() -> [Line] {
    guard let outcome = session.outcome else { return [] }
    switch outcome.effect {
    case .go(let level):
      let target = level ?? session.visit.level
      let phrase: Phrase = target == session.visit.level ? .newRound : .goOn
      return [.blank, Line(sentence(phrase, ["\(target)"]), .question)]
    default:
      return [.blank, Line(sentence(.closeNow), .question)]
    }
  }

  /// How an answer is read back.
  func spoken(_ answer: Answer, to question: Question) -> String {
    switch answer {
    case .options(let ids):
      question.options.filter { ids.contains($0.id) }.map { text($0.text) }
        .joined(separator: "; ")
    case .number(let number): "\(number)"
    case .day(let day): day.words(in: language)
    case .plan(let plan):
      plan.goals.map { "«\($0.text)»" }.joined(separator: "; ")
    case .review(let review):
      review.goals.map { $0.reached.map { "\($0)/10" } ?? "?" }.joined(separator: "; ")
    case .text(let text): "«\(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))»"
    }
  }
}

extension Question.Kind {
  /// Whether a coach helps with the answer.
  var isCoached: Bool { self == .goals || self == .review }
}

extension Question {
  /// Whether the options are yes, no and perhaps unsure, which letters stand for.
  var isYesNo: Bool {
    Set(options.map(\.id)).isSubset(of: ["yes", "no", "unsure"]) && !options.isEmpty
  }
}
