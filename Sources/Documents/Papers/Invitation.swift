import Calendar
import Interview

extension Sheet {
  /// An invitation with its agenda.
  mutating func invitation() {
    paragraphs(dossier.majority == .adult ? .invitationSelf : .invitationText)
    add(
      .form(
        blanks(.to, .from) + [whenAndWhere] + blanks(.place)
          + [field(.present, dossier.spoken("partners"))]))
    steps(agenda, under: .agenda)
    list(.invitationRights, under: .goodToKnow)
    add(.form(blanks(.phone)))
  }

  private var whenAndWhere: Field {
    let day = isEvaluation ? dossier.evaluationDay?.words(in: dossier.language) : nil
    return field(.dateAndTime, day)
  }

  /// What the municipality calls the meeting that comes next.
  var meeting: String {
    if isEvaluation { return dossier.term("evaluation-meeting") }
    return dossier.term(dossier.reach >= 2 ? "cooperation-meeting" : "opening-meeting")
  }

  private var agenda: PaperAdvice {
    if isEvaluation { return .agendaEvaluation }
    return dossier.reach >= 2 ? .agendaCooperation : .agendaOpening
  }

  private var isEvaluation: Bool { dossier.isUnderWay && dossier.evaluationDay != nil }
}

extension Dossier {
  /// The level the case is on, or goes to.
  var reach: Int {
    if case .go(level: let level?)? = outcome?.effect { return level }
    return session.visit.level
  }

  /// Whether measures have been agreed on, and the case stays where it is.
  var isUnderWay: Bool {
    session.visit.level > 0 && reach == session.visit.level
  }
}
