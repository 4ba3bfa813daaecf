import Interview

/// A guide at a glance: its levels, their steps, and where each can lead.
public struct GuideMap: Sendable, Hashable {
  /// The name of the guide.
  public var title: String

  /// What the strip above the levels says.
  public var everywhere: String

  /// What any level can lead to, most protective first.
  public var safeguards: [End]

  /// What the ends of a level are called.
  public var ends: String

  /// The levels, lowest first.
  public var columns: [Column]

  /// One level.
  public struct Column: Sendable, Hashable {
    /// The number.
    public var level: Int

    /// The title with the number.
    public var title: String

    /// The titles of the steps, in order.
    public var steps: [String]

    /// Where the level can lead, mildest first.
    public var ends: [End]
  }

  /// Something a level can lead to.
  public struct End: Sendable, Hashable {
    /// What it does, such as «Gå til nivå 2».
    public var effect: String

    /// The advice in one line.
    public var title: String

    /// The level it leads to, if that is another one.
    public var target: Int?

    /// Whether nothing more is asked.
    public var isStop: Bool
  }

  /// Draws up the map of a guide.
  public init(_ words: Wordbook) {
    let guide = words.guide
    title = words.text(guide.profile.name)
    everywhere = words.said(.mapEverywhere)
    ends = words.said(.mapEnds)
    safeguards = Self.ends(words, of: guide.rules.filter { $0.level == nil }, on: nil)
      .reversed().filter(\.isStop)
    let name = guide.profile.terms["step"].map { words.text($0).capitalised } ?? ""
    columns = guide.levels.map { level in
      Column(
        level: level.number,
        title: words.said(.level, "\(level.number)", words.text(level.title)),
        steps: level.steps.enumerated().map {
          words.said(.step, name, "\($0 + 1)", words.text($1.title))
        },
        ends: Self.ends(
          words, of: guide.rules.filter { $0.level == level.number }, on: level.number)
      )
    }
  }

  private static func ends(_ words: Wordbook, of rules: [Rule], on level: Int?) -> [End] {
    let outcomes = Set(rules.filter { words.concerns($0.when) }.map(\.outcome)).sorted()
    return outcomes.map { words.guide.outcomes[$0] }.map { outcome in
      End(
        effect: words.effect(outcome), title: words.text(outcome.title),
        target: outcome.effect.target(from: level), isStop: outcome.effect == .stop)
    }
  }
}

extension Outcome.Effect {
  fileprivate func target(from level: Int?) -> Int? {
    if case .go(let target?) = self, target != level { target } else { nil }
  }
}
