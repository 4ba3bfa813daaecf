import Interview

/// What a guide's rules amount to on one level: how many answer sets each rule decides.
///
/// About a page a guide. It is committed beside the guide; where the meaning of a rule changes, some
/// count changes, and a person must look.
public struct Digest: Sendable, Hashable {
  /// A line a rule and outcome, sorted.
  public var lines: [String]

  init(_ survey: Survey) {
    var counts: [Rule.Index: Count] = [:]
    for place in survey.interviews.ends {
      let leader = survey.interviews.state(place).leader
      guard leader >= 0 else { continue }
      counts[survey.lane.rules[leader].index, default: .zero] += survey.interviews.nodes[place].ways
    }
    let entry = survey.visit.step == 0 ? "" : "+"
    lines = counts.sorted { $0.key < $1.key }.map { index, count in
      let rule = survey.guide.rules[index]
      return
        "\(survey.level.number)\(entry)  \(rule.id) -> \(survey.guide.outcomes[rule.outcome].id): \(count)"
    }
  }
}
