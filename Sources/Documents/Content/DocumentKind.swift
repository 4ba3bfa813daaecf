/// The papers that can be written.
public enum DocumentKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// What was seen and heard, and what is good.
  case note

  /// Who does what, and by when.
  case plan

  /// An invitation to a talk or a meeting, with its agenda.
  case invitation

  /// Preparation for talking with the child.
  case childTalk = "child-talk"

  /// Preparation for talking with the guardians.
  case guardianTalk = "guardian-talk"

  /// Consent to open the baton log.
  case consentLog = "consent-log"

  /// Consent to cooperation between services.
  case consentCooperation = "consent-cooperation"

  /// Consent to one new service.
  case consentService = "consent-service"

  /// What may be put into the baton log.
  case batonLog = "baton-log"

  /// A report to the child welfare service, by the fields of the national form.
  case report

  /// The advice with its reasons and sources, for the records.
  case decision

  /// What is due, and when.
  case dates

  /// Whether it is read by the guardians, or suggests contacting them.
  ///
  /// The baton log is among these, since the guardians can read it.
  public var reachesGuardians: Bool {
    switch self {
    case .invitation, .guardianTalk, .consentLog, .consentCooperation, .consentService, .batonLog:
      true
    case .note, .plan, .childTalk, .report, .decision, .dates: false
    }
  }

  /// The formats it can be written in, the usual one first.
  public var formats: [DocumentFormat] {
    self == .dates ? [.iCalendar, .html, .markdown, .json] : [.html, .markdown, .json]
  }
}

/// The formats papers are written in; the raw value is the ending of the file's name.
public enum DocumentFormat: String, Sendable, Hashable, Codable, CaseIterable {
  /// A page that prints on A4 and opens in a word processor.
  case html

  /// Plain text with marks.
  case markdown = "md"

  /// For other programs; `schema.json` describes it.
  case json

  /// For calendars.
  case iCalendar = "ics"
}
