public import Wording

/// One thing to look for in a goal or a measure, with its reason and its own examples.
public struct Check: Sendable {
  /// The names of the checks, as printed and as cited.
  public enum ID: String, Codable, Sendable, CaseIterable, CodingKeyRepresentable {
    case futureOrModal = "future-or-modal"
    case pastTense = "past-tense"
    case infinitive
    case imperative
    case negative
    case vague
    case comparativeWithoutBaseline = "comparative-without-baseline"
    case adultSubject = "adult-subject"
    case measureNotGoal = "measure-not-goal"
    case noTime = "no-time"
    case noPlace = "no-place"
    case noHow = "no-how"
    case notObservable = "not-observable"
    case noEvaluationDate = "no-evaluation-date"
    case evaluationTooLate = "evaluation-too-late"
    case dateInPast = "date-in-past"
    case dateInHoliday = "date-in-holiday"
    case twoGoalsInOne = "two-goals-in-one"
    case tooLong = "too-long"
    case jargon
    case labelOrDiagnosis = "label-or-diagnosis"
    case selfHarmNeedsHealth = "self-harm-needs-health"
    case passive
    case everyoneResponsible = "everyone-responsible"
    case noResponsible = "no-responsible"
    case noArena = "no-arena"
    case homeArenaMissing = "home-arena-missing"
    case unitArenaMissing = "unit-arena-missing"
    case tooManyMeasures = "too-many-measures"
    case repeatsFailedMeasure = "repeats-failed-measure"
  }

  /// Its name.
  public let id: ID

  /// The letter of SMARTE it belongs to.
  public let letter: Letter

  /// How much it matters.
  public let severity: Severity

  /// The kinds of text it looks at.
  public let kinds: Set<Kind>

  /// The provisions it rests on.
  public let cite: [String]

  /// Texts that it must find something in, and texts that it must leave alone.
  public let examples: [Example]

  /// What it finds; nil for a check that needs a whole plan.
  let find: (@Sendable (Analysis) -> [Hit])?

  init(
    _ id: ID, _ letter: Letter, _ severity: Severity, _ kinds: Set<Kind>, cite: [String],
    examples: [Example], find: (@Sendable (Analysis) -> [Hit])? = nil
  ) {
    self.id = id
    self.letter = letter
    self.severity = severity
    self.kinds = kinds
    self.cite = cite
    self.examples = examples
    self.find = find
  }
}

/// A letter of SMARTE; the three first under «spesifikk og målbar» are the layers A, B, C.
public enum Letter: String, Codable, Sendable, CaseIterable {
  /// Specific.
  case specific = "S"

  /// Measurable.
  case measurable = "M"

  /// Layer A: present tense.
  case present = "A"

  /// Layer B: time and place.
  case conditions = "B"

  /// Layer C: how it looks.
  case how = "C"

  /// Accepted by those it concerns.
  case accepted = "Aksept"

  /// Within reach.
  case realistic = "R"

  /// With a time to carry out and to evaluate.
  case timed = "T"

  /// Simple, in Norwegian «enkel».
  case simple = "E"
}

/// How much a finding matters.
public enum Severity: String, Codable, Sendable {
  /// Something a goal needs is not there.
  case missing

  /// Something that could be better.
  case tip
}

/// A text that shows what a check finds, or leaves alone.
public struct Example: Hashable, Sendable {
  /// The text.
  public var text: String

  /// Its language.
  public var language: Language

  /// What the text is meant to be.
  public var kind: Kind

  /// Whether the check is to find something.
  public var isFound: Bool

  static func found(_ text: String, _ language: Language = .nb, _ kind: Kind = .goal) -> Example {
    Example(text: text, language: language, kind: kind, isFound: true)
  }

  static func fine(_ text: String, _ language: Language = .nb, _ kind: Kind = .goal) -> Example {
    Example(text: text, language: language, kind: kind, isFound: false)
  }
}

/// Where a check struck: the tokens, and a next wording when one can be derived.
struct Hit: Sendable {
  var tokens: Range<Int>?
  var rewrite: Rewrite?

  static let absence = Hit()

  init(_ tokens: Range<Int>? = nil, rewrite: Rewrite? = nil) {
    self.tokens = tokens
    self.rewrite = rewrite
  }

  init(_ index: Int) { self.init(index..<index + 1) }

  /// Tokens to replace, and what with.
  struct Rewrite: Sendable {
    var tokens: Range<Int>
    var words: String
  }
}
