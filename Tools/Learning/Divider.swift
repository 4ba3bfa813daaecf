/// A plane between the texts of a category and all others, with as wide a margin as they allow.
///
/// Dual coordinate descent for a linear support vector machine with squared hinge loss (Hsieh et al.,
/// 2008). A text is the numbers of its traits; the last weight is the base.
struct Divider {
  private(set) var weights: [Double]
  private(set) var base = 0.0

  private static let rounds = 60
  private static let tolerance = 0.05

  /// - Parameters:
  ///   - texts: The numbers of each text's traits, all below `traits`.
  ///   - belongs: Whether each text is of the category.
  ///   - traits: How many traits there are.
  ///   - costs: What each text costs on the wrong side, beside a narrow margin.
  init(texts: [[Int]], belongs: [Bool], traits: Int, costs: [Double]) {
    weights = Array(repeating: 0, count: traits)
    var pulls = Array(repeating: 0.0, count: texts.count)
    var order = Array(texts.indices)
    var dice = Dice()
    for _ in 0..<Self.rounds {
      order.shuffle(using: &dice)
      var (least, most) = (Double.infinity, -Double.infinity)
      for index in order {
        let side = belongs[index] ? 1.0 : -1.0
        let slack = 1 / (2 * costs[index])
        let slope = side * self.score(texts[index]) - 1 + slack * pulls[index]
        let step = pulls[index] == 0 ? min(slope, 0) : slope
        (least, most) = (min(least, step), max(most, step))
        guard step != 0 else { continue }
        let length = Double(texts[index].count + 1) + slack
        let pull = max(pulls[index] - slope / length, 0)
        move(by: (pull - pulls[index]) * side, along: texts[index])
        pulls[index] = pull
      }
      if most - least < Self.tolerance { break }
    }
  }

  /// How far a text lies on the side of the category; below zero on the other.
  func score(_ text: [Int]) -> Double {
    text.reduce(base) { $0 + weights[$1] }
  }

  private mutating func move(by step: Double, along text: [Int]) {
    for trait in text { weights[trait] += step }
    base += step
  }
}

/// Chance that falls the same way every time, so that the same sentences give the same points.
private struct Dice: RandomNumberGenerator {
  private var state: UInt64 = 1

  /// SplitMix64 (Steele et al., 2014).
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
