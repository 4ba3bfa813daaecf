/// A sentence, or several, read with the points: what they come to, and what each word gave.
struct Reading {
  private let categories: [SignalPoints.Category]

  /// Where each word stands, and then its share of the points, category by category.
  private let places: [Range<Int>]
  private var shares: [Int]

  /// What each category comes to.
  private var sums: [Int]

  /// How many words are quoted at most, and what each must give to be worth its place.
  private static let longestQuote = 6
  private static let worth = 4

  /// Reads sentences as one; a trait counts once, for the first word that has it.
  init(_ sentences: ArraySlice<[PlainWord]>, points: SignalPoints) {
    categories = points.categories
    places = sentences.flatMap { $0.map(\.range) }
    shares = Array(repeating: 0, count: places.count * categories.count)
    sums = categories.map(\.base)
    var seen: Set<UInt64> = []
    for (word, traits) in sentences.flatMap(Trait.traits).enumerated() {
      for trait in traits.map(\.number) where seen.insert(trait).inserted {
        for point in points[trait] { give(point, to: word) }
      }
    }
  }

  private mutating func give(_ point: SignalPoints.Point, to word: Int) {
    let (category, points) = (Int(point.category), Int(point.points))
    shares[word * categories.count + category] += points
    sums[category] += points
  }

  /// Where a category reaches its bar, all that reach their lower one, the strongest first.
  var open: [Int] {
    guard categories.indices.contains(where: { sums[$0] >= categories[$0].bar }) else { return [] }
    return categories.indices.filter { sums[$0] >= categories[$0].lowerBar }
      .sorted { (sums[$1], $0) < (sums[$0], $1) }
  }

  /// Whether a category comes twice as far above its bar as the lower one is below it.
  func isSure(of category: Int) -> Bool {
    let (bar, lowerBar) = (categories[category].bar, categories[category].lowerBar)
    return sums[category] >= bar + 2 * (bar - lowerBar)
  }

  /// The words side by side that gave a category most points, as a range of bytes.
  func quote(_ category: Int) -> Range<Int> {
    var (best, most) = (places.startIndex..<places.startIndex, Int.min)
    for start in places.indices {
      var sum = 0
      for end in start..<min(start + Self.longestQuote, places.count) {
        sum += shares[end * categories.count + category] - Self.worth
        if sum > most { (best, most) = (start..<end + 1, sum) }
      }
    }
    guard let first = best.first, let last = best.last else { return 0..<0 }
    return places[first].lowerBound..<places[last].upperBound
  }
}
