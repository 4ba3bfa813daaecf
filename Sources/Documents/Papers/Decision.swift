import Calendar
import Interview
import Wording

extension Sheet {
  /// The advice with its reasons and sources, as records want it.
  mutating func decision() {
    add(.form(blanks(.name, .born, .writtenBy)))
    facts()
    if dossier.session.locksGuardians { add(.notice(dossier.label(.locked))) }
    advice()
    duties()
    override()
    unknown()
    answers()
    sources()
    list(.decisionWriting, under: .goodToKnow)
  }

  private mutating func advice() {
    guard let winner = dossier.session.standing.winner else { return }
    let rule = dossier.guide.rules[winner]
    let outcome = dossier.guide.outcomes[rule.outcome]
    heading(.advice)
    add(.paragraph(dossier.text(outcome.title)))
    add(.paragraph(dossier.text(outcome.advice)))
    add(.paragraph(dossier.label(.because, dossier.text(rule.because))))
    reasons()
  }

  private mutating func reasons() {
    let session = dossier.session
    guard
      let reasons = dossier.guide.reasons(
        on: session.visit, standing: session.standing, given: session.given)
    else { return }
    for (questions, label) in [
      (reasons.because, PaperLabel.follows), (reasons.ruledOut, .ruledOut),
    ] {
      table(
        [.question, .answer], dossier.rows(of: questions, answers: session.answers),
        caption: dossier.label(label))
    }
  }

  private mutating func duties() {
    let rules = dossier.session.standing.applying.map { dossier.guide.rules[$0] }
      .filter { dossier.guide.outcomes[$0.outcome].effect == .duty }
    guard !rules.isEmpty else { return }
    heading(.duties)
    add(
      .list(
        rules.map { rule in
          let title = dossier.text(dossier.guide.outcomes[rule.outcome].title)
          return "\(title): \(dossier.text(rule.because)) [\(dossier.labels(of: rule.cite))]"
        }))
  }

  private mutating func override() {
    guard let override = dossier.session.override else { return }
    heading(.overridden)
    add(.paragraph(dossier.text(dossier.guide.outcomes[override.outcome].title)))
    add(.quote(dossier.own(override.reason)))
  }

  private mutating func unknown() {
    let unsure = dossier.counted.filter { question in
      if case .options(let ids)? = dossier.session.answers[question] {
        ids.contains("unsure")
      } else {
        false
      }
    }
    guard !unsure.isEmpty else { return }
    heading(.unknown)
    add(.list(unsure.map { dossier.text(dossier.guide.questions[$0].text) }))
  }

  private mutating func answers() {
    heading(.allAnswers)
    for stay in dossier.session.past {
      let asked = stay.visit.prompts.map(\.question).filter {
        stay.standing.counted[$0] != .nothing
      }
      add(.subheading(name(of: stay.visit)))
      table([.question, .answer], dossier.rows(of: asked, answers: stay.answers))
      stay.override.map { add(.quote(dossier.own($0.reason))) }
    }
    add(.subheading(name(of: dossier.session.visit)))
    table(
      [.question, .answer], dossier.rows(of: dossier.counted, answers: dossier.session.answers))
  }

  /// What the advice rests on, in full, with what is doubtful about it.
  private mutating func sources() {
    let rules = dossier.session.standing.applying.map { dossier.guide.rules[$0] }
    let cites = rules.flatMap { $0.cite + dossier.guide.outcomes[$0.outcome].cite }
    var seen: Set<String> = []
    let provisions = cites.filter { seen.insert($0).inserted }
      .compactMap { dossier.provisions[$0] }
    guard !provisions.isEmpty else { return }
    heading(.sources)
    add(.list(provisions.map(dossier.described)))
  }
}

extension Dossier {
  /// The questions of this visit whose answers count, in order.
  var counted: [Question.Index] {
    session.visit.prompts.map(\.question).filter { session.standing.counted[$0] != .nothing }
  }

  func rows(of questions: [Question.Index], answers: [Answer?]) -> [[String]] {
    questions.filter(mayShow).compactMap { index in
      let question = guide.questions[index]
      if !mayReachGuardians, question.kind == .goals { return nil }
      return answers[index].map { [text(question.text), spoken($0, to: question)] }
    }
  }

  fileprivate func described(_ provision: Provision) -> String {
    let formerly = provision.formerly.map { " \(label(.formerly, text($0)))" } ?? ""
    let doubt = provision.isVerified ? "" : " \(label(.unverified))"
    return "\(provision.label[language]): \(text(provision.text))\(formerly)\(doubt)"
  }
}
