import Interview

/// What a guide's rules amount to on one level: how many interviews each rule decides, and to how
/// many each duty is added.
///
/// About a page a guide. It is committed beside the guide; where the meaning of a rule changes, some
/// count changes, and a person must look.
struct Digest: Sendable, Hashable {
  /// A line a rule and outcome, in the order of the rules.
  let lines: [String]

  init(_ survey: Survey) {
    var counts: [Rule.Index: Count] = [:]
    for place in survey.interviews.ends {
      for rule in survey.rules(in: survey.interviews.state(place)) {
        counts[rule, default: .zero] += survey.interviews.nodes[place].ways
      }
    }
    let entry = "\(survey.level.number)" + (survey.visit.step == 0 ? "" : "+")
    let guide = survey.guide
    lines = counts.sorted { $0.key < $1.key }.map { index, count in
      let rule = guide.rules[index]
      let mark = guide.effect(of: index) == .duty ? "+> " : "-> "
      return "\(entry)  \(rule.id) \(mark)\(guide.outcomes[rule.outcome].id): \(count)"
    }
  }
}
