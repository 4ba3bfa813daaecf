import Verification

extension Comparison {
  /// One line a level.
  var summary: String {
    let changed = changes.reduce(into: Count.zero) { $0 += $1.count }
    return changes.isEmpty
      ? "\(guide) \(level): ingen av \(answerSets) svarsett får et annet råd."
      : "\(guide) \(level): \(changed) av \(answerSets) svarsett får et annet råd."
  }
}

extension Comparison.Change {
  /// What changes, what that means, and how to see it.
  func report(_ guide: String, acceptedBy reason: String?) -> String {
    let approval = reason.map { " Godkjent: \($0)." } ?? ""
    return "  \(from) -> \(to): \(count) svarsett, \(verdict.norwegian).\(approval)\n"
      + witness.session(guide).split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
  }
}

extension Comparison.Verdict {
  fileprivate var norwegian: String {
    switch self {
    case .less: "MINDRE VERN"
    case .unknown: "DET GAMLE RÅDET FINNES IKKE LENGER, så vernet kan ikke sammenliknes"
    case .more: "minst like mye vern"
    }
  }
}
