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
  /// - Parameters:
  ///   - guide: The guide.
  ///   - core: A guide that holds nothing but the safeguards.
  ///   - engine: How interviews are held.
  public init(_ guide: Guide, core: Guide, engine: Engine = .real) {
    let surveys = Survey.all(of: guide)
    let violations =
      surveys.flatMap { $0.violations(core: core, engine: engine) } + guide.unreached(surveys)
    self.guide = guide.id
    let byLevel = Dictionary(grouping: violations, by: \.level)
    self.violations = byLevel.values.flatMap(\.firstOfEachKind).sorted {
      ($0.level, $0.invariant.rawValue) < ($1.level, $1.invariant.rawValue)
    }
    digest = surveys.flatMap { Digest($0).lines }
    states = surveys.map(\.states).reduce(0, +)
    sessions = surveys.reduce(into: .zero) { $0 += $1.interviews.sessions }
    longest = Dictionary(
      surveys.map { ($0.level.number, $0.longest) }, uniquingKeysWith: max)
  }

  /// What the rules of a guide amount to, without the proof.
  public static func digest(of guide: Guide) -> [String] {
    Survey.all(of: guide).flatMap { Digest($0).lines }
  }
}

extension Survey {
  /// Every level of a guide, entered at its beginning and where a new round begins.
  fileprivate static func all(of guide: Guide) -> [Survey] {
    guide.levels.flatMap { level in
      Set([0, level.again]).sorted().map { Survey(guide, level: level, step: $0) }
    }
  }

  fileprivate func violations(core: Guide, engine: Engine) -> [Violation] {
    endings + lengths + contact + comparisons + floor(core) + soundness(of: engine)
  }
}

extension Guide {
  /// C1 and C3: every question is asked and matters, every rule decides, every advice is given.
  fileprivate func unreached(_ surveys: [Survey]) -> [Violation] {
    let asked = Set(surveys.flatMap(\.askedQuestions))
    let deciding = Set(surveys.flatMap(\.decidingRules))
    let advised = Set(deciding.map { rules[$0].outcome })
    let given = Set(rules.map(\.outcome))
    let unasked = questions.filter { !asked.contains($0.id) }
      .map { violation(.c1, 0, .neverAsked($0.id)) }
    let unused = rules.indices.filter { !deciding.contains($0) }
      .map { violation(.c1, rules[$0].level ?? 0, .neverDecides(rules[$0].id)) }
    let ungiven = given.subtracting(advised).sorted()
      .map { violation(.c1, 0, .neverAdvised(outcomes[$0].id)) }
    return unasked + unused + ungiven + idle(surveys)
  }

  private func idle(_ surveys: [Survey]) -> [Violation] {
    let byLevel = Dictionary(grouping: surveys, by: \.level.number)
    return byLevel.flatMap { level, surveys in
      let idle = surveys.map(\.idleQuestions)
      return idle.dropFirst().reduce(idle.first ?? []) { $0.intersection($1) }.sorted()
        .map { violation(.c3, level, .doesNotMatter($0)) }
    }
  }

  private func violation(
    _ invariant: Invariant, _ level: Int, _ fact: Violation.Fact
  ) -> Violation {
    Violation(invariant: invariant, guide: id, level: level, fact: fact)
  }
}
