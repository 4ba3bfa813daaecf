import Interview

extension Sheet {
  /// What was seen and heard, and what is good.
  mutating func note() {
    add(.form(blanks(.name, .born, .writtenBy)))
    facts()
    ownWords("observed", under: .seenAndHeard)
    ownWords("protective", under: .good)
    clarified()
    list(.noteWriting, under: .whenWriting)
  }

  /// The date, the guide and whom it is about.
  mutating func facts() {
    heading(.facts)
    add(
      .form(
        [
          field(.date, today), field(.guide, dossier.text(dossier.guide.profile.name)),
          field(.level, name(of: dossier.session.visit)), field(.role, dossier.spoken("role")),
          field(.person, dossier.spoken("person")), field(.age, dossier.spoken("age")),
        ].filter { !$0.value.isEmpty }))
  }

  /// A stay on a level, by its number and round.
  func name(of visit: Visit) -> String {
    dossier.label(.stay, "\(visit.level)", "\(visit.round)")
  }

  private mutating func clarified() {
    let ids = [
      "source-of-worry", "disclosure", "carer-situation", "leader-consulted", "discussed", "shared",
      "child-heard", "interpreter",
    ]
    let rows = ids.compactMap { id in
      dossier.guide.index(of: id).flatMap { question in
        dossier.spoken(id).map { [dossier.text(dossier.guide.questions[question].text), $0] }
      }
    }
    guard !rows.isEmpty else { return }
    heading(.clarified)
    table([.question, .answer], rows)
  }
}
