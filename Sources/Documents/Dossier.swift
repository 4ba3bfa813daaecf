public import Calendar
import Goals
public import Interview
public import Wording

/// Everything papers are written from: a session, the language, the words, and the day.
public struct Dossier: Sendable {
  /// The interview so far.
  public var session: Session

  /// The language to write in.
  public var language: Language

  /// The wording of papers.
  public var words: PaperWords

  /// The provisions of all sources, by id.
  public var provisions: [Provision.ID: Provision]

  /// The dates that follow from a report.
  public var deadlines: [Deadline]

  /// The day the papers are written.
  public var today: Day

  /// Whether goals and measures are all there is, written without an interview.
  public var isPlanAlone: Bool

  /// What was pointed out as identifying somebody; no paper repeats it.
  public var marked: [String]

  /// Creates a dossier.
  public init(
    session: Session, language: Language, words: PaperWords,
    provisions: [Provision.ID: Provision], deadlines: [Deadline], today: Day,
    isPlanAlone: Bool = false,
    marked: [String] = []
  ) {
    self.session = session
    self.language = language
    self.words = words
    self.provisions = provisions
    self.deadlines = deadlines
    self.today = today
    self.isPlanAlone = isPlanAlone
    self.marked = marked
  }
}

extension Dossier {
  /// The papers that can be written now, in the order they are shown.
  ///
  /// Nothing that reaches the guardians is among them while that is locked, or before the questions
  /// about danger have been answered.
  public var offered: [DocumentKind] { DocumentKind.allCases.filter(isOffered) }

  /// Whether papers may suggest contacting the guardians.
  public var mayReachGuardians: Bool {
    !session.locksGuardians && (isPlanAlone || !session.hasOpenSafeguard)
  }

  private func isOffered(_ kind: DocumentKind) -> Bool {
    guard mayReachGuardians || !kind.reachesGuardians else { return false }
    guard !isPlanAlone else { return kind == .plan && plan != nil }
    switch kind {
    case .plan, .decision: return outcome != nil
    case .dates: return !appointments.isEmpty
    case .childTalk: return person != "unborn"
    default: return true
    }
  }

  /// A paper, or nil where it is not offered now.
  public func document(_ kind: DocumentKind) -> Document? {
    guard offered.contains(kind) else { return nil }
    var sheet = Sheet(self)
    sheet.write(kind)
    return Document(
      kind: kind, language: language, title: sheet.title(of: kind), blocks: sheet.finished())
  }
}

extension Dossier {
  var guide: Guide { session.guide }

  /// What is advised or was chosen instead; none while something is still to be asked.
  var outcome: Outcome? {
    switch session.standing.turn {
    case .stop, .pause, .advise: session.outcome
    case .ask, .silence: nil
    }
  }

  /// The option of the question `person` that was chosen.
  var person: String? { option("person") }

  /// The age in years, where it was asked.
  var age: Int? {
    guard case .number(let age)? = answer("age") else { return nil }
    return age
  }

  /// The goals and measures; none while the guardians must not be contacted, since a plan goes
  /// through them.
  var plan: Plan? {
    guard mayReachGuardians, let question = guide.index(of: "goals") else { return nil }
    // A plan written alone belongs to no level, so that its question does not count.
    let answer = isPlanAlone ? session.answers[question] : answer("goals")
    guard case .plan(let plan)? = answer, !plan.goals.isEmpty || !isPlanAlone else { return nil }
    return plan
  }

  /// The option that was chosen in a question.
  func option(_ id: Question.ID) -> Question.Option.ID? {
    guard case .options(let ids)? = answer(id) else { return nil }
    return ids.first
  }

  /// The newest answer to a question that counts, of this stay or one before it.
  func answer(_ id: Question.ID) -> Answer? {
    guard let question = guide.index(of: id), mayShow(question) else { return nil }
    if session.standing.counted[question] != .nothing { return session.answers[question] }
    let stay = session.past.last { $0.standing.counted[question] != .nothing }
    return stay?.answers[question]
  }

  /// Whether a question may stand in a paper.
  func mayShow(_ question: Question.Index) -> Bool {
    !(session.locksGuardians && guide.questions[question].touchesGuardians)
  }

  /// Whether an item is for this case, and allowed.
  func isFitting(_ item: Item) -> Bool {
    item.when.holds(session.standing.counted) && (mayReachGuardians || !item.touchesGuardians)
  }
}
