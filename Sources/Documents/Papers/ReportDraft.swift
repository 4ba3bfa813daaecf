import Interview

extension Sheet {
  /// A report to the child welfare service, by the fields of the national form.
  mutating func report() {
    add(.notice(dossier.label(.byHand)))
    form(.municipality, [field(.municipality, dossier.text(dossier.guide.profile.municipality))])
    form(
      .reporter,
      blanks(.name) + [field(.role, dossier.spoken("role"))]
        + blanks(.phone, .email, .organisation, .organisationNumber, .address))
    form(
      .child,
      blanks(.name, .nationalID) + [field(.unborn, yesNo(dossier.person == "unborn"))]
        + blanks(.address, .phone, .informed, .informedWhy))
    for guardian in [PaperLabel.guardianFirst, .guardianSecond] {
      form(guardian, blanks(.name, .address, .phone) + informed)
    }
    concern()
    form(
      .background,
      blanks(.tried)
        + [
          field(.otherServices, dossier.spoken("partners")),
          field(.interpreter, dossier.spoken("interpreter")),
        ] + blanks(.otherViews))
    if ["unborn", "pregnant"].contains(dossier.person) { paragraphs(.reportUnborn) }
    list(.reportWriting, under: .whenWriting)
    list(.reportSending, under: .sending)
  }

  private mutating func form(_ label: PaperLabel, _ fields: [Field]) {
    heading(label)
    add(.form(fields))
  }

  /// Under the lock nobody tells the guardians before the child welfare service has been asked.
  private var informed: [Field] {
    let why = dossier.session.locksGuardians ? dossier.label(.informedLater) : ""
    return blanks(.informed) + [field(.informedWhy, why)]
  }

  private mutating func concern() {
    ownWords("observed", under: .concern)
    table([.question, .answer], dossier.dangers, caption: dossier.label(.dangers))
    ownWords("protective", under: .good)
  }

  private func yesNo(_ holds: Bool) -> String? {
    dossier.person.map { _ in dossier.label(holds ? .yes : .no) }
  }
}

extension Dossier {
  /// The questions about danger that were answered otherwise than with no.
  var dangers: [[String]] {
    session.visit.prompts.map(\.question)
      .filter { guide.questions[$0].isSafeguard && guide.questions[$0].isGraded }
      .filter { ![Cells.nothing, Cells(cell: 0)].contains(session.standing.counted[$0]) }
      .compactMap { index in
        let question = guide.questions[index]
        return session.answers[index].map { [text(question.text), spoken($0, to: question)] }
      }
  }
}
