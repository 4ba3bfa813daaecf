public import Wording

/// Every sentence the shell says of its own accord, by key; the wording stands in `shell.yaml`.
public enum Phrase: String, Sendable, CaseIterable {
  // The options of yes/no questions, and the letters that stand for them.
  case optionYes = "option-yes"
  case optionNo = "option-no"
  case optionUnsure = "option-unsure"

  // Opening and leaving.
  case welcome, privacy, howto, contentDate = "content-date", noCase = "not-a-journal"
  case farewell, leaveHint = "leave-hint", interrupted, draftKept = "draft-kept"
  case ended = "ended-after-advice"

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
  case unknownStill = "still-unknown", doNow = "do-now", ready, duties, yourDuty = "your-duty"
  case mayOverride = "may-override", mayNotOverride = "may-not-override"
  case lockNotice = "lock-notice", generalRules = "general-rules", unverified
  case numberMissing = "number-missing", formerly
  case stopped, pausedAgain = "paused-again", goOn = "go-on", newRound = "new-round"
  case goOnNo = "go-on-no", closeNow = "close-now", nextStep = "next-step"
  case silence = "no-rule", overrideAsk = "override-ask", overrideReason = "override-reason"
  case overridden, overrideRefused = "override-refused", overrideOptions = "override-options"

  // Explaining.
  case whyAsked = "why-asked", whyDecides = "why-decides", whyRecord = "why-record"
  case whyRelevant = "why-relevant", howForced = "how-forced", howNothing = "how-nothing"
  case howRuledOut = "how-ruled-out", howRule = "how-rule", alsoApplies = "also-applies"
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
  case emergencyNow = "emergency-now", editUsage = "edit-usage", editing, keptAnswer = "kept-answer"
}

/// What each command does, for `:hjelp`.
extension Command {
  var helpKey: String { "help-\(rawValue)" }
}

/// The shell's sentences in every language.
public struct Phrasebook: Sendable {
  private let texts: [String: Localized]

  /// The keys a phrasebook must have.
  public static let keys = Phrase.allCases.map(\.rawValue) + Command.allCases.map(\.helpKey)

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
