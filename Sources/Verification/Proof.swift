public import Interview

/// What was found by walking every interview of a guide.
public struct Proof: Sendable {
  /// The guide.
  public let guide: Guide.ID

  /// Every invariant that does not hold, each with a witness.
  public let violations: [Violation]

  /// What the rules amount to, line by line.
  public let digest: [String]

  /// How many decision-relevant states were explored.
  public let states: Int

  /// How many sessions these stand for.
  public let sessions: Count

  /// The most questions anybody is asked on a level, by level.
  public let longest: [Int: Int]

  /// Walks every interview of a guide, for every role and kind of person.
  ///
  /// `core` is a guide that holds nothing but the safeguards.
  public init(_ guide: Guide, core: Guide) {
    let surveys = guide.levels.flatMap { level in
      Set([0, level.again]).sorted().map { Survey(guide, level: level, step: $0) }
    }
    var violations: [Violation] = []
    var idle: [Int: Set<Question.ID>] = [:]
    var states = 0
    for survey in surveys {
      states += survey.states
      violations += survey.endings + survey.lengths + survey.contact
      violations += survey.comparisons
      violations += survey.floor(core) + survey.engine
      let found = survey.idleQuestions
      idle[survey.level.number] = idle[survey.level.number].map { $0.intersection(found) } ?? found
    }
    violations += idle.flatMap { level, questions in
      questions.map { question in
        Violation(
          invariant: .c3, guide: guide.id, level: level, fact: .doesNotMatter(question))
      }
    }
    violations += Proof.unreached(guide, surveys)
    self.guide = guide.id
    self.violations = violations.sorted {
      ($0.level, $0.invariant.rawValue) < ($1.level, $1.invariant.rawValue)
    }
    digest = surveys.flatMap { Digest($0).lines }
    self.states = states
    sessions = surveys.reduce(into: .zero) { $0 += $1.interviews.sessions }
    longest = Dictionary(
      surveys.map { survey in
        (
          survey.level.number,
          survey.interviews.ends.map { survey.interviews.nodes[$0].longest }.max() ?? 0
        )
      }, uniquingKeysWith: max)
  }

  /// C1: every question is asked, every rule decides, and every outcome is advised somewhere.
  private static func unreached(_ guide: Guide, _ surveys: [Survey]) -> [Violation] {
    let asked = Set(surveys.flatMap(\.askedQuestions))
    let deciding = Set(surveys.flatMap(\.decidingRules))
    let violation = { (level: Int, fact: Violation.Fact) in
      Violation(invariant: .c1, guide: guide.id, level: level, fact: fact)
    }
    return guide.questions.filter { !asked.contains($0.id) }
      .map { violation(0, .neverAsked($0.id)) }
      + guide.rules.indices.filter { !deciding.contains($0) }
      .map { violation(guide.rules[$0].level ?? 0, .neverDecides(guide.rules[$0].id)) }
  }
}
