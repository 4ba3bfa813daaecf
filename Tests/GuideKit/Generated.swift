public import Interview

/// Numbers that look random and are the same every time (SplitMix64).
public struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  /// Begins a row of numbers.
  public init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

extension Guide {
  /// A small guide, thrown together; most break some invariant.
  public static func generated(seed: Int) -> Guide {
    var random = Seeded(seed)
    var builder = GuideBuilder(
      "generated",
      outcomes: [
        ("close", .close), ("stay", .go(level: nil)), ("level-1", .go(level: 1)),
        ("duty", .duty), ("other-duty", .duty), ("pause", .pause), ("stop", .stop),
      ])
    builder.steps(["first", "second"], again: Int.random(in: 0...1, using: &random))
    let count = Int.random(in: 2...6, using: &random)
    for place in 0..<count {
      builder.askSomething(place, of: count, using: &random)
    }
    for place in 0..<Int.random(in: 1...7, using: &random) {
      let outcome = builder.guide.outcomes.randomElement(using: &random)?.id ?? "close"
      builder.rule("r\(place)", builder.something(before: count, using: &random), outcome)
    }
    return builder.guide
  }
}

extension GuideBuilder {
  fileprivate mutating func askSomething(
    _ place: Int, of count: Int, using random: inout Seeded
  ) {
    let options = [["no", "yes"], ["no", "unsure", "yes"]].randomElement(using: &random) ?? []
    let isRelevantAlways = place == 0 || Bool.random(using: &random)
    let id = place == 1 ? "role" : "q\(place)"
    ask(
      id, options, when: isRelevantAlways ? "" : something(before: place, using: &random),
      step: place * 2 < count ? 0 : 1, graded: Bool.random(using: &random),
      safeguard: Bool.random(using: &random))
  }

  /// A condition on questions asked before a place.
  fileprivate func something(before place: Int, using random: inout Seeded) -> String {
    let alternatives = (0..<Int.random(in: 1...2, using: &random)).map { _ in
      let atoms = (0..<Int.random(in: 1...2, using: &random)).map { _ in
        let question = guide.questions[Int.random(in: 0..<place, using: &random)]
        let wanted = question.options.map(\.id).shuffled(using: &random)
        return question.id + "="
          + wanted.prefix(Int.random(in: 1..<wanted.count, using: &random)).joined(separator: "|")
      }
      return atoms.joined(separator: " & ")
    }
    return alternatives.joined(separator: " or ")
  }
}
