import Interview

// What every reference must lead to.
extension GuideResolver {
  func checkReferences() {
    findings.reportTwins((shared.safeguards.rules + written.levels.flatMap(\.rules)).map(\.id))
    checkSource()
    let contacts = (shared.contacts + written.contacts).map(\.id)
    for call in outcomes.flatMap(\.call) where !contacts.contains(call.text) {
      findings.report(
        .unknownWord(call.text, role: "kontakt", accepted: contacts), at: call.place)
    }
  }

  /// The guide builds on a source that exists.
  private func checkSource() {
    let source = written.source
    guard !source.text.isEmpty, !shared.sources.contains(source.text) else { return }
    findings.report(
      .unknownWord(source.text, role: "kilde", accepted: shared.sources), at: source.place)
  }

  /// A relevance condition may look only at what was asked before.
  func checkOrder(of prompts: [Prompt], in level: WrittenLevel) {
    var asked: Set<Question.Index> = []
    for prompt in prompts {
      let step = prompt.step.flatMap { level.steps[$0].when }
      let own = names.questions[prompt.question].when
      for question in prompt.when.questions.subtracting(asked) {
        let id = names.questions[question].id
        let place =
          step.flatMap { self.place(of: id, in: $0) } ?? own.flatMap { self.place(of: id, in: $0) }
        findings.report(.askedLater(id.text), at: place ?? level.place)
      }
      asked.insert(prompt.question)
    }
    for rule in level.rules {
      let known = Set(asked.map { names.questions[$0].id.text })
      for atom in conditions[rule.when.place]?.atoms ?? []
      where !known.contains(atom.question.text) && names.isKnown(atom.question) {
        findings.report(.neverAsked(atom.question.text), at: atom.question.place)
      }
    }
  }

  /// Where a condition mentions a question.
  private func place(of question: Word, in condition: Word) -> Place? {
    conditions[condition.place]?.atoms.first { $0.question == question }?.question.place
  }

  func checkTarget(_ outcome: WrittenOutcome, of rule: WrittenRule, on level: Int?) {
    guard outcome.effect == .go, let target = outcome.to, target.text != "same" else { return }
    guard let number = Int(target.text), written.numbers.contains(number) else {
      findings.report(
        .unreachable(
          "'\(outcome.id.text)' går til nivå \(target.text), som denne veilederen ikke har"),
        at: rule.outcome.place)
      return
    }
  }
}
