public import Wording

/// What printed guides and maps say of their own accord, by key; the wording stands in `overview.yaml`.
public enum Caption: String, Sendable, CaseIterable {
  // Conditions as sentences.
  case when, and, or, orWhen = "or-when", never, quote
  case isOne = "is-one", isOther = "is-other", includes, excludes, answered
  case atLeast = "at-least", below, between
  case forRole = "for-role"

  // The guide as a whole.
  case contents, updated, forOne = "for-one-role", interval, reading
  case first, level, step = "steps"

  // What is asked.
  case questions, askedWhen = "asked-when", kindPlain = "kind-plain", kindChoices = "kind-choices",
    kindNumber = "kind-number", kindDay = "kind-day"
  case kindText = "kind-text", kindGoals = "kind-goals", recorded

  // What is to be done, and what follows.
  case actions, rules, outcomes, outcomesIntro = "outcomes-intro"
  case doNow = "do-now", ready, call, locks
  case effectStop = "effect-stop", effectDuty = "effect-duty", effectPause = "effect-pause"
  case effectGo = "effect-go", effectRound = "effect-round", effectClose = "effect-close"

  // What it rests on.
  case contacts, numberMissing = "number-missing", unverified, silent, sources, formerly

  // The map.
  case map, mapEverywhere = "map-everywhere", mapEnds = "map-ends"
}

/// The captions in every language.
public struct Captions: Sendable {
  private let texts: [String: Localized]

  /// The keys there must be.
  public static let keys = Caption.allCases.map(\.rawValue)

  /// Creates captions from texts by key.
  public init(_ texts: [String: Localized]) {
    self.texts = texts
  }

  /// A caption, with `{1}`, `{2}` … replaced in order.
  func text(_ caption: Caption, _ parts: [String], in language: Language) -> String {
    let text = texts[caption.rawValue]?[language] ?? caption.rawValue
    return parts.enumerated().reduce(text) { text, part in
      text.replacing("{\(part.offset + 1)}", with: part.element)
    }
  }
}
