/// Headings and labels in papers, by key.
public enum PaperLabel: String, Sendable, CaseIterable {
  // What every paper has.
  case draft, restsOn = "rests-on", byHand = "by-hand", locked, ownWords = "own-words"
  case nothingYet = "nothing-yet", yes, no

  // What is filled in.
  case name, born, nationalID = "national-id", address, phone, email, organisation
  case organisationNumber = "organisation-number", writtenBy = "written-by", role, place
  case dateAndTime = "date-and-time", to, from, fromService = "from-service", present, service
  case municipality

  // The facts of a case.
  case facts, date, guide, level, stay, person, age, question, answer

  // The note.
  case seenAndHeard = "seen-and-heard", good, clarified, whenWriting = "when-writing"

  // The plan.
  case tasks, what, who, byWhen = "by-when", source, goals, goal, mainGoal = "main-goal", measures
  case agreed, childAsked = "child-asked", childSaid = "child-said"
  case todayOfTen = "today-of-ten", needs, period, evaluated
  case whereabouts = "where", when, need, sign, evaluation, evaluationOn = "evaluation-on"
  case evaluationBetween = "evaluation-between", holder, partners
  case whoTellsChild = "who-tells-child"
  case arenaKindergarten = "arena-kindergarten", arenaSchool = "arena-school"
  case arenaAfterSchool = "arena-after-school", arenaHome = "arena-home"
  case arenaLeisure = "arena-leisure", arenaHealth = "arena-health", arenaOnline = "arena-online"

  // Meetings and talks.
  case invitationTo = "invitation-to", agenda, goodToKnow = "good-to-know", before, during, after
  case danger, ownNotes = "own-notes"

  // Consent.
  case aboutConsent = "about-consent", iConsent = "i-consent", shared, sharedWith = "shared-with"
  case purpose, lasts, signer, placeAndDate = "place-and-date", signature
  case guardianOne = "guardian-one", guardianTwo = "guardian-two", selfSigner = "self-signer"
  case childSigner = "child-signer", consentNo = "consent-no", withdrawn

  // The baton log.
  case understanding

  // The report.
  case reporter, child, guardianFirst = "guardian-first", guardianSecond = "guardian-second"
  case unborn, informed, informedWhy = "informed-why", informedLater = "informed-later", concern
  case dangers, background, tried, otherServices = "other-services", interpreter
  case otherViews = "other-views", sending

  // The advice and its reasons.
  case advice, because, follows, ruledOut = "ruled-out", duties, overridden, unknown
  case allAnswers = "all-answers", sources, unverified, formerly

  // The dates.
  case dueDate = "due-date", reportDue = "report-due"
}
