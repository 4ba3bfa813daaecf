extension Question {
  /// How a question's possible answers are cut into cells.
  public enum Domain: Sendable, Hashable, Codable {
    /// A cell an option.
    case options(count: Int)

    /// Every set of the options that conditions mention; bit *i* of a cell is the *i*-th of them.
    case sets(of: [Int])

    /// Numbers, cut below each of these.
    case numbers(cuts: [Int])

    /// Whatever is said, no condition looks inside.
    case whole

    /// How many cells there are.
    public var count: Int {
      switch self {
      case .options(let count): count
      case .sets(let mentioned): 1 << mentioned.count
      case .numbers(let cuts): cuts.count + 1
      case .whole: 1
      }
    }

    /// All the cells.
    public var all: Cells { .first(count) }

    func cell(ofOptions places: [Int]) -> Int {
      guard case .sets(let mentioned) = self else { return 0 }
      return mentioned.enumerated().reduce(0) { cell, option in
        cell | (places.contains(option.element) ? 1 << option.offset : 0)
      }
    }

    func cell(ofNumber number: Int) -> Int {
      guard case .numbers(let cuts) = self else { return 0 }
      return cuts.count { $0 <= number }
    }
  }
}
