import Calendar
import Goals
import Interview

extension Sheet {
  /// Who does what, and by when.
  mutating func plan() {
    facts()
    if !dossier.mayReachGuardians { add(.notice(dossier.label(.locked))) }
    if !dossier.isPlanAlone { tasks() }
    goals()
    if !dossier.isPlanAlone { holder() }
    list(.planWriting, under: .goodToKnow)
  }

  /// What the advice, the duties and the steps of the level ask of somebody.
  private mutating func tasks() {
    let items = dossier.tasks
    guard !items.isEmpty else { return }
    heading(.tasks)
    table(
      [.what, .who, .byWhen, .source],
      items.map { item in
        [
          dossier.text(item.text), item.who.map(dossier.text) ?? "",
          item.by.map(dossier.text) ?? "", dossier.labels(of: item.cite),
        ]
      })
  }

  /// Goals, each with its measures, and when they are evaluated.
  mutating func goals() {
    guard dossier.mayReachGuardians else { return }
    heading(.goals)
    guard let plan = dossier.plan else {
      add(dossier.spoken("goals").map(Block.quote) ?? .paragraph(dossier.label(.nothingYet)))
      return evaluation()
    }
    for goal in plan.goals {
      let label = goal.kind == .mainGoal ? PaperLabel.mainGoal : .goal
      add(.subheading(dossier.label(label, dossier.own(goal.text))))
      terms(of: goal)
      measures(plan.measures.filter { $0.goal == goal.id })
    }
    let ids = Set(plan.goals.map(\.id))
    let others = plan.measures.filter { !($0.goal.map(ids.contains) ?? false) }
    if !others.isEmpty { add(.subheading(dossier.label(.measures))) }
    measures(others)
    evaluation()
  }

  /// What the goal rests on, as far as it is known.
  private mutating func terms(of goal: Goal) {
    let terms = dossier.words.terms(of: goal, in: dossier.language)
    guard !terms.isEmpty else { return }
    add(.form(terms.map { Field(dossier.text($0.label), dossier.own($0.value)) }))
  }

  private mutating func measures(_ measures: [Measure]) {
    table(
      [.what, .whereabouts, .who, .when, .need, .sign],
      measures.map { measure in
        [
          dossier.own(measure.text), measure.arena.map { dossier.label($0.label) } ?? "",
          dossier.own(measure.responsible ?? ""), dossier.own(measure.when ?? ""),
          dossier.own(measure.need ?? ""), dossier.own(measure.sign ?? ""),
        ]
      })
  }

  private mutating func evaluation() {
    let between = dossier.evaluationDays
    let words =
      dossier.evaluationDay.map { dossier.label(.evaluationOn, $0.words(in: dossier.language)) }
      ?? dossier.label(
        .evaluationBetween, between.lowerBound.words(in: dossier.language),
        between.upperBound.words(in: dossier.language))
    add(.paragraph(words))
    cite(["S2.44", "S3.11"].filter { dossier.provisions[$0] != nil })
  }

  private mutating func holder() {
    guard dossier.mayReachGuardians else { return }
    let fields = [
      field(.holder, dossier.spoken("holder-change") ?? dossier.spoken("holder")),
      field(.partners, dossier.spoken("partners")),
      field(.whoTellsChild, dossier.spoken("child-informed-how")),
    ]
    add(.form(fields))
  }
}

extension Dossier {
  /// What somebody is to do: of the advice, of the duties, and of the steps of this level.
  var tasks: [Item] {
    let duties = session.standing.applying.map { guide.outcomes[guide.rules[$0].outcome] }
      .filter { $0.effect == .duty }
    let steps =
      session.standing.turn.isResting
      ? []
      : (guide.level(session.visit.level)?.steps ?? []).dropFirst(session.visit.step)
        .filter { $0.when.holds(session.standing.counted) }.flatMap(\.actions)
    let todo = (outcome?.todo ?? []) + duties.flatMap(\.todo)
    var seen: Set<Item> = []
    return (todo + steps).filter { isFitting($0) && seen.insert($0).inserted }
  }
}

extension Standing.Turn {
  /// Whether nothing but the advice counts now.
  fileprivate var isResting: Bool {
    switch self {
    case .stop, .pause: true
    case .ask, .advise, .silence: false
    }
  }
}

extension Arena {
  /// What the place is called in papers.
  var label: PaperLabel {
    switch self {
    case .kindergarten: .arenaKindergarten
    case .school: .arenaSchool
    case .afterSchool: .arenaAfterSchool
    case .home: .arenaHome
    case .leisure: .arenaLeisure
    case .health: .arenaHealth
    case .online: .arenaOnline
    }
  }
}
