/// The lists of words a language must have; the raw value is the key in `prompts/goals.yaml`.
public enum WordList: String, Codable, Sendable, CaseIterable, CodingKeyRepresentable {
  // Grammar
  case modals, future, intro, conditions, clauses, pronouns, prepositions, determiners
  case nounsLikeVerbs = "nouns-like-verbs"
  case subjectHelpers = "subject-helpers"
  case participles
  case passiveAuxiliaries = "passive-auxiliaries"
  case passiveExceptions = "passive-exceptions"

  // People
  case child, adult, parents, everyone

  // Help that is given
  case supportNouns = "support-nouns"
  case supportVerbs = "support-verbs"
  case supportHeads = "support-heads"

  // Words to ask about
  case negations, vague, inner, comparatives, baselines, jargon, labels
  case vagueExceptions = "vague-exceptions"
  case jargonExceptions = "jargon-exceptions"
  case selfHarm = "self-harm"

  // Where and how
  case places, arenas, how
  case placeNouns = "place-nouns"
  case placePrepositions = "place-prepositions"
  case howVerbsWith = "how-verbs-with"
  case workWith = "work-with"

  // What an action is about; two in one sentence are two goals.
  case themeLiteracy = "theme-literacy"
  case themeHomework = "theme-homework"
  case themeSleep = "theme-sleep"
  case themeFood = "theme-food"
  case themeHygiene = "theme-hygiene"
  case themePlay = "theme-play"
  case themeAttendance = "theme-attendance"
  case themeTraining = "theme-training"
  case themeTurn = "theme-turn"
  case themeScreen = "theme-screen"

  static let themes: [WordList] = [
    .themeHomework, .themeLiteracy, .themeSleep, .themeFood, .themeHygiene, .themePlay,
    .themeAttendance,
    .themeTraining, .themeTurn, .themeScreen,
  ]
}
