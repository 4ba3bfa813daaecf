import Calendar
public import Goals
public import Wording

extension PaperWords {
  /// What a goal rests on: who agrees, what the child said, how it is today, for how long.
  ///
  /// Only what is known is among it; the values are as they were written.
  public func terms(
    of goal: Goal, in language: Language
  ) -> [(label: Localized, value: String)] {
    let agreed = goal.agreedBy.isEmpty ? nil : goal.agreedBy.joined(separator: ", ")
    let terms: [(PaperLabel, String?)] = [
      (.agreed, agreed),
      (.childAsked, goal.childAsked?.words(in: language)),
      (.childSaid, goal.childSaid.map { Self.quoted($0, in: language) }),
      (.todayOfTen, goal.realistic.map { "\($0)" }),
      (.needs, goal.needs),
      (.period, goal.period),
      (.evaluated, goal.evaluation?.words(in: language)),
    ]
    return terms.compactMap { label, value in
      guard let label = labels[label], let value else { return nil }
      return (label, value)
    }
  }

  private static func quoted(_ words: String, in language: Language) -> String {
    language == .en ? "“\(words)”" : "«\(words)»"
  }
}
