public import Interview

/// What becomes of the answer sets of one visit from one version of a guide to the next.
///
/// Both versions are walked side by side, so every set of answers meets both. An answer that one
/// version does not know counts there as not given.
public struct Comparison: Sendable {
  /// The guide.
  public let guide: Guide.ID

  /// The level as in a digest, `+` being a new round there.
  public let level: String

  /// How many answer sets there are.
  public let answerSets: Count

  /// The answer sets with another advice, the less protective first.
  public let changes: [Change]

  /// Answer sets that had one advice and now have another.
  public struct Change: Sendable, Hashable {
    /// What was advised.
    public let from: Advice

    /// What is advised now.
    public let to: Advice

    /// How many answer sets change so.
    public let count: Count

    /// What that means to the child.
    public let verdict: Verdict

    /// The smallest set of answers that changes so.
    public let witness: Witness

    fileprivate static func comesFirst(_ one: Change, _ other: Change) -> Bool {
      (one.verdict, other.count, "\(one.from) \(one.to)")
        < (other.verdict, one.count, "\(other.from) \(other.to)")
    }
  }

  /// What a change means to the child.
  public enum Verdict: Int, Sendable, Hashable, Comparable {
    /// Less protection than before.
    case less

    /// An advice that is no longer known, so that nobody can tell.
    case unknown

    /// As much protection, or more.
    case more

    /// By how much it needs to be looked at.
    public static func < (one: Verdict, other: Verdict) -> Bool { one.rawValue < other.rawValue }
  }

  /// What is advised: an outcome and the duties that only one of the versions adds, by id.
  public struct Advice: Sendable, Hashable, CustomStringConvertible {
    /// The outcome; nil where no rule applies.
    public let outcome: Outcome.ID?

    /// The duties, sorted.
    public let duties: [Outcome.ID]

    /// The ids, joined by `+`.
    public var description: String { ([outcome ?? "–"] + duties).joined(separator: "+") }
  }
}

extension Comparison {
  /// What came of comparing two versions of a guide.
  public struct Report: Sendable {
    /// One for every level and place one enters it.
    public var comparisons: [Comparison] = []

    /// The levels that only one version has, or whose questions stand the other way round.
    public var uncomparable: [Int] = []
  }

  /// Compares two versions of a guide on every level, from each place one enters.
  public static func all(from old: Guide, to new: Guide) -> Report {
    var report = Report()
    report.uncomparable = old.levels.map(\.number).filter { new.level($0) == nil }
    for level in new.levels {
      guard let before = old.level(level.number) else {
        report.uncomparable.append(level.number)
        continue
      }
      let entries = Set([0, level.again]).sorted().map { ($0 == 0 ? 0 : before.again, $0) }
      let found = entries.compactMap { from, to in
        Comparison(
          Side(old, Visit(old, level: before, step: from)),
          Side(new, Visit(new, level: level, step: to)))
      }
      if found.count < entries.count { report.uncomparable.append(level.number) }
      report.comparisons += found
    }
    return report
  }

  /// - Returns: nil where no order of the questions suits both versions.
  private init?(_ old: Side, _ new: Side) {
    guard let questions = Meeting.order(old, new) else { return nil }
    let meetings = questions.map { Meeting($0, old: old, new: new) }
    let axes = meetings.map(\.axis)
    let machines = [
      old.machine(axes) { meetings[$0].old[$1] }, new.machine(axes) { meetings[$0].new[$1] },
    ]
    let walk = Exploration(axes: axes, machines: machines, rests: false)
    var found: [Pair: (count: Count, end: Int)] = [:]
    for end in walk.ends {
      let states = walk.nodes[end].states
      let pair = Pair(
        old.advice(machines[0][states[0]], machines[0].lane),
        new.advice(machines[1][states[1]], machines[1].lane))
      guard pair.from != pair.to else { continue }
      var entry = found[pair] ?? (.zero, end)
      entry.count += walk.nodes[end].ways
      if walk.nodes[end].shortest < walk.nodes[entry.end].shortest { entry.end = end }
      found[pair] = entry
    }
    guide = new.guide.id
    level = "\(new.visit.level)" + (new.visit.step == 0 ? "" : "+")
    answerSets = walk.sessions
    changes = found.map { pair, entry in
      Change(
        from: pair.from, to: pair.to, count: entry.count, verdict: new.verdict(pair.from, pair.to),
        witness: new.witness(walk.way(to: entry.end).map { (meetings[$0.axis], $0.cell) }))
    }.sorted(by: Change.comesFirst)
  }

  /// Two advices; duties that both have are left out.
  private struct Pair: Hashable {
    let from: Advice
    let to: Advice

    init(_ from: Advice, _ to: Advice) {
      self.from = Advice(
        outcome: from.outcome, duties: from.duties.filter { !to.duties.contains($0) })
      self.to = Advice(
        outcome: to.outcome, duties: to.duties.filter { !from.duties.contains($0) })
    }
  }
}

extension Side {
  fileprivate func witness(_ way: [(meeting: Meeting, cell: Int)]) -> Witness {
    let mine = way.filter { $0.meeting.new[$0.cell] != nil }
      .map { ($0.meeting.axis.question, $0.meeting.samples[$0.cell]) }
    var witness = Witness(
      guide, level: visit.level, step: visit.step,
      wanted: Dictionary(mine, uniquingKeysWith: { first, _ in first }))
    witness.formerly = way.filter { $0.meeting.new[$0.cell] == nil }
      .map { $0.meeting.former($0.cell) }
    return witness
  }

  fileprivate func machine(_ axes: [Axis], cell: (Int, Int) -> Int?) -> Machine {
    let lane = Lane(guide, visit, axes: axes, cell: cell)
    return Machine(lane, axes: axes).merged(asSets: true, keepingIdle: true) { state in
      let duties = lane.rules.indices.filter(state.duties.contains).map { lane.rules[$0].outcome }
      return LaneState.Look(
        leader: lane.protection(state), duties: Bits(duties, below: guide.outcomes.count))
    }
  }

  fileprivate func advice(_ state: LaneState, _ lane: Lane) -> Comparison.Advice {
    let duties = lane.rules.indices.filter(state.duties.contains)
      .map { guide.outcomes[lane.rules[$0].outcome].id }
    return Comparison.Advice(
      outcome: state.leader < 0 ? nil : guide.outcomes[lane.rules[state.leader].outcome].id,
      duties: Set(duties).sorted())
  }

  /// Less is a milder outcome, or the same one without a duty; outcomes stand in this side's order.
  fileprivate func verdict(
    _ from: Comparison.Advice, _ to: Comparison.Advice
  ) -> Comparison.Verdict {
    guard let before = from.outcome else { return .more }
    guard let now = to.outcome.flatMap(place) else { return .less }
    guard let then = place(before) else { return .unknown }
    if now < then { return .less }
    return now == then && !from.duties.isEmpty ? .less : .more
  }

  private func place(_ id: Outcome.ID) -> Int? { guide.outcomes.firstIndex { $0.id == id } }
}
