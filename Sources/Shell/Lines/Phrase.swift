import Goals
public import Wording

/// Every sentence the shell says of its own accord, by key; the wording stands in `shell.yaml`.
public enum Phrase: String, Sendable, CaseIterable {
  // The options of yes/no questions, and the letters that stand for them.
  case optionYes = "option-yes"
  case optionNo = "option-no"
  case optionUnsure = "option-unsure"

  // Opening and leaving.
  case privacy, howto, contentDate = "content-date"
  case farewell, leaveHint = "leave-hint", interrupted

  case chooseGuide = "choose-guide", chooseLanguage = "choose-language"

  // Asking.
  case level = "level-heading", round = "round-heading", first = "safeguards-first"
  case chooseOne = "choose-one", chooseSeveral = "choose-several", yesNoHint = "yes-no-hint"
  case yesNoUnsureHint = "yes-no-unsure-hint", numberHint = "number-hint", dateHint = "date-hint"
  case textHint = "text-hint", heard, again = "question-again", noHelp = "no-help"
  case pasteStart = "paste-start", pasteEnd = "paste-end"

  // What was not understood.
  case notUnderstood = "not-understood", ambiguous, outOfBounds = "out-of-bounds"
  case notADate = "not-a-date", ambiguousDate = "ambiguous-date", emptyAnswer = "empty-answer"
  case onlyOne = "only-one"
  case unknownCommand = "unknown-command", didYouMean = "did-you-mean"
  case nothingToWithdraw = "nothing-to-withdraw", withdrew, nothingAnswered = "nothing-answered"
  case noSuchAnswer = "no-such-answer"

  // The advice.
  case advice, callNow = "call-now", because, source, ruledOut = "ruled-out"
  case unknownStill = "still-unknown", doNow = "do-now", ready, duties
  case mayOverride = "may-override", mayNotOverride = "may-not-override"
  case lockNotice = "lock-notice", unverified
  case formerly
  case stopped, pausedAgain = "paused-again", goOn = "go-on", newRound = "new-round"
  case goOnNo = "go-on-no", closeNow = "close-now"
  case silence = "no-rule", overrideAsk = "override-ask", overrideReason = "override-reason"
  case overridden, overrideRefused = "override-refused"

  // Listening to own words.
  case identifiersFound = "identifiers-found", replaceChild = "replace-child"
  case replaceAlias = "replace-alias", replaceBlank = "replace-blank"
  case keepIdentifiers = "keep-identifiers", keepReason = "keep-reason", textNow = "text-now"
  case aliasName = "alias-name", smallPlace = "small-place", childsWords = "childs-words"
  case signalHistory = "signal-history", signalHearsay = "signal-hearsay"
  case dismissReason = "dismiss-reason", deaf = "signals-broken"
  case identifierNational = "identifier-national-number", identifierD = "identifier-d-number"
  case identifierH = "identifier-h-number", identifierOrganisation = "identifier-organisation"
  case identifierPhone = "identifier-phone", identifierEmail = "identifier-email"
  case identifierAddress = "identifier-address", identifierBirth = "identifier-birth-date"
  case identifierName = "identifier-name"

  // Explaining.
  case whyAsked = "why-asked", whyDecides = "why-decides", whyRecord = "why-record"
  case whyRelevant = "why-relevant", howForced = "how-forced", howNothing = "how-nothing"
  case howRuledOut = "how-ruled-out", howRule = "how-rule"
  case whyNotUsage = "why-not-usage", whyNotNever = "why-not-never", whyNotMore = "why-not-more"
  case whyNotMissing = "why-not-missing", whatIfUsage = "what-if-usage"
  case whatIfMore = "what-if-more", whatIfSame = "what-if-same", whatIfLess = "what-if-less"
  case left, leftNone = "left-none"

  // Writing papers.
  case writeIntro = "write-intro", writeUsage = "write-usage", writeUnknown = "write-unknown"
  case writeFirst = "write-danger-first", willWrite = "will-write", willWriteAll = "will-write-all"
  case wrote, wroteElsewhere = "wrote-elsewhere", writeFull = "write-full"
  case writeDenied = "write-denied", writeNoFolder = "write-no-folder", writeFailed = "write-failed"

  // Looking around.
  case helpIntro = "help-intro", helpAnswers = "help-answers"
  case statusWhere = "status-where", statusAnswered = "status-answered"
  case statusLeft = "status-left", statusLock = "status-lock", statusAdvice = "status-advice"
  case mapHere = "map-here", sourcesNone = "sources-none", sourcesOf = "sources-of"
  case languageSet = "language-set", languageUsage = "language-usage"
  case termUsage = "term-usage", termUnknown = "term-unknown", termNear = "term-near"
  case emergencyNow = "emergency-now", editUsage = "edit-usage", editing

  // Writing goals and measures, and looking back at them.
  case coachMainGoal = "coach-main-goal", coachMainHint = "coach-main-hint"
  case coachLayerA = "coach-layer-a", coachFirstHint = "coach-first-hint"
  case coachAnotherGoal = "coach-another-goal", coachEnoughGoals = "coach-enough-goals"
  case coachDoneHint = "coach-done-hint", coachLayerB = "coach-layer-b"
  case coachLayerC = "coach-layer-c", coachAddHint = "coach-add-hint", coachWhole = "coach-whole"
  case coachGoalNow = "coach-goal-now", coachLayers = "coach-layers"
  case coachGoalDone = "coach-goal-done", coachCrowded = "coach-crowded"
  case coachLetWait = "coach-let-wait", coachTakeIn = "coach-take-in"
  case coachSubject = "coach-subject", coachStep = "coach-step", coachDoer = "coach-doer",
    coachMissing = "coach-missing"
  case coachTip = "coach-tip", coachKeep = "coach-keep", coachAnew = "coach-anew"
  case coachUse = "coach-use", coachAgreed = "coach-agreed", coachRolesHint = "coach-roles-hint"
  case coachNobodyAgrees = "coach-nobody-agrees", coachChildAsked = "coach-child-asked"
  case coachAskedHint = "coach-asked-hint", coachAskedLater = "coach-asked-later"
  case coachChildNotAsked = "coach-child-not-asked", coachChildSaid = "coach-child-said"
  case coachToday = "coach-today", coachTodayUnborn = "coach-today-unborn"
  case coachTodayHint = "coach-today-hint", coachLongJump = "coach-long-jump"
  case coachNoJump = "coach-no-jump", coachNeeds = "coach-needs", coachOptional = "coach-optional"
  case coachPeriod = "coach-period", coachNoPeriod = "coach-no-period"
  case coachEvaluation = "coach-evaluation", coachDayHint = "coach-day-hint"
  case coachEvaluated = "coach-evaluated"
  case coachEarly = "coach-early", coachSimple = "coach-simple"
  case coachSimpleUnborn = "coach-simple-unborn", coachYesHint = "coach-yes-hint"
  case coachMeasure = "coach-measure", coachNextMeasure = "coach-next-measure"
  case coachMeasureHint = "coach-measure-hint", coachGap = "coach-gap", coachArena = "coach-arena"
  case coachResponsible = "coach-responsible", coachKnownHint = "coach-known-hint"
  case coachWhen = "coach-when", coachNeed = "coach-need", coachSign = "coach-sign"
  case coachMeasureDone = "coach-measure-done", coachManyMeasures = "coach-many-measures"
  case coachNoMeasure = "coach-no-measure", coachIdeas = "coach-ideas"
  case coachIdeasMore = "coach-ideas-more", coachIdeasLater = "coach-ideas-later"
  case coachNoIdeas = "coach-no-ideas", coachIdeaTaken = "coach-idea-taken"
  case coachPlan = "coach-plan", coachPlanMain = "coach-plan-main"
  case coachPlanGoal = "coach-plan-goal", coachNoPlan = "coach-no-plan"
  case coachSave = "coach-save", coachNoAnswer = "coach-no-answer"
  case coachCarryOn = "coach-carry-on", coachCarryHint = "coach-carry-hint"
  case coachRethink = "coach-rethink", coachRethinkFailed = "coach-rethink-failed"
  case coachRethinkHint = "coach-rethink-hint", coachMeasureGone = "coach-measure-gone"
  case coachReached = "coach-reached", coachReachedBefore = "coach-reached-before"
  case coachReachedHint = "coach-reached-hint", coachSeen = "coach-seen"
  case coachNothingSeen = "coach-nothing-seen", coachChildsView = "coach-childs-view"
  case coachChildUnheard = "coach-child-unheard", coachVerdict = "coach-verdict"
  case coachVerdictKeep = "coach-verdict-keep", coachVerdictChange = "coach-verdict-change"
  case coachVerdictDrop = "coach-verdict-drop", coachNoEffect = "coach-no-effect"
  case coachReviewDone = "coach-review-done", coachReviewFull = "coach-review-full",
    coachReviewPartial = "coach-review-partial",
    coachReviewNone = "coach-review-none", coachReviewWorse = "coach-review-worse"
  case coachWelcome = "coach-welcome", coachHelpMain = "coach-help-main"
  case coachHelpLayers = "coach-help-layers", coachHelpAccepted = "coach-help-accepted"
  case coachHelpRealistic = "coach-help-realistic", coachHelpTimed = "coach-help-timed"
  case coachHelpSimple = "coach-help-simple", coachHelpMeasure = "coach-help-measure"
  case coachHelpReview = "coach-help-review"
}

/// What each command does, for `:hjelp`.
extension Command {
  var helpKey: String { "help-\(rawValue)" }
}

/// The shell's sentences in every language.
public struct Phrasebook: Sendable {
  private let texts: [String: Localized]

  /// The keys a phrasebook must have.
  public static let keys =
    Phrase.allCases.map(\.rawValue) + Command.allCases.map(\.helpKey)
    + Letter.allCases.map(\.phraseKey) + Arena.allCases.map(\.phraseKey)

  /// Creates a phrasebook from texts by key.
  public init(_ texts: [String: Localized]) {
    self.texts = texts
  }

  /// A sentence, with `{1}`, `{2}` … replaced in order.
  func text(_ phrase: Phrase, _ parts: [String], in language: Language) -> String {
    text(key: phrase.rawValue, parts, in: language)
  }

  func text(key: String, _ parts: [String] = [], in language: Language) -> String {
    let text = texts[key]?[language] ?? key
    return parts.enumerated().reduce(text) { text, part in
      text.replacing("{\(part.offset + 1)}", with: part.element)
    }
  }
}
