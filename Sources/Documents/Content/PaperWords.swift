public import Interview
public import Wording

/// The wording of all papers; it stands in `documents.yaml`.
public struct PaperWords: Sendable {
  /// What each paper is called.
  public var names: [DocumentKind: Name]

  /// The headings and labels.
  public var labels: [PaperLabel: Localized]

  /// The advice, a list of paragraphs each.
  public var advice: [PaperAdvice: [Item]]

  /// The outcomes after which a report has been sent, so that its deadlines run.
  public var reports: Set<Outcome.ID>

  /// Creates a wording.
  public init(
    names: [DocumentKind: Name], labels: [PaperLabel: Localized], advice: [PaperAdvice: [Item]],
    reports: Set<Outcome.ID>
  ) {
    self.names = names
    self.labels = labels
    self.advice = advice
    self.reports = reports
  }

  /// What a paper is called.
  public struct Name: Sendable, Hashable {
    /// The title.
    public var title: Localized

    /// What it is for, in a few words.
    public var about: Localized

    /// The beginning of its file's name, in small Latin letters.
    public var file: Localized

    /// Creates a name.
    public init(title: Localized, about: Localized, file: Localized) {
      self.title = title
      self.about = about
      self.file = file
    }
  }
}

/// Lists of advice in papers, by key.
public enum PaperAdvice: String, Sendable, CaseIterable {
  case noteWriting = "note-writing"
  case invitationText = "invitation-text", invitationSelf = "invitation-self"
  case invitationRights = "invitation-rights"
  case agendaOpening = "agenda-opening", agendaCooperation = "agenda-cooperation"
  case agendaEvaluation = "agenda-evaluation"
  case childBefore = "child-before", childDuring = "child-during", childAfter = "child-after"
  case childDanger = "child-danger"
  case guardianBefore = "guardian-before", guardianDuring = "guardian-during"
  case guardianAfter = "guardian-after"
  case consentRights = "consent-rights", consentBefore = "consent-before"
  case consentLog = "consent-log", consentCooperation = "consent-cooperation"
  case consentService = "consent-service"
  case signChild = "sign-child", signTeen = "sign-teen", signYouth = "sign-youth"
  case signSelf = "sign-self"
  case batonLogWriting = "baton-log-writing"
  case planWriting = "plan-writing"
  case reportWriting = "report-writing", reportSending = "report-sending"
  case reportUnborn = "report-unborn"
  case decisionWriting = "decision-writing"
  case datesKeeping = "dates-keeping"
}
