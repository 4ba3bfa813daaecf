/// What each trait of a text says for or against each category, learned from sentences.
///
/// A text opens a category when the points of its traits, with the category's base, reach the bar; a
/// second category needs less.
public struct SignalPoints: Sendable {
  /// A category: its id, the points that a text without known traits has, those that it must reach,
  /// and those that will do where another category is open.
  struct Category {
    var id: String
    var base: Int
    var bar: Int
    var lowerBar: Int
  }

  /// What a trait says about one category.
  struct Point {
    var category: UInt8
    var points: Int16
  }

  let categories: [Category]
  private let points: [Point]

  /// Where the points of a trait lie, by its number.
  private let places: [UInt64: Range<Int>]

  /// What a trait says, by its number; nothing where it is not known.
  subscript(trait: UInt64) -> ArraySlice<Point> {
    places[trait].map { points[$0] } ?? []
  }

  /// Reads points as they are written, in hundredths: a line for each category with its letter, base,
  /// bar and lower bar, an empty line, and a line for each trait.
  ///
  /// ```
  /// a emergency -96 -10 -70
  /// b violence -88 -10 -70
  ///
  /// slo b83 i20
  /// ```
  ///
  /// - Throws: ``Mistake``, with the line where it stands.
  public init(_ text: String) throws(Mistake) {
    var cursor = PointCursor(text)
    var categories: [Category] = []
    while let category = try cursor.category() { categories.append(category) }
    var places: [UInt64: Range<Int>] = [:]
    var points: [Point] = []
    places.reserveCapacity(cursor.left / 20)
    points.reserveCapacity(cursor.left / 5)
    while let trait = cursor.trait() {
      let start = points.count
      while let point = try cursor.point(below: categories.count) { points.append(point) }
      places[trait] = start..<points.count
    }
    try cursor.end()
    (self.categories, self.places, self.points) = (categories, places, points)
  }

  /// No points at all.
  public init() {
    (categories, points, places) = ([], [], [:])
  }

  /// A line of points that cannot be read.
  public struct Mistake: Error, Hashable {
    /// The line, from 1.
    public let line: Int

    /// What ought to stand there.
    public let wanted: Wanted

    /// What ought to stand on a line.
    public enum Wanted: Sendable {
      /// `a emergency -96 -10 -70`
      case category

      /// `b83`
      case point
    }
  }
}

extension SignalPoints {
  /// The traits of a text as they are written, for whoever learns points from sentences.
  public static func traits(in text: String) -> Set<String> {
    var tokenizer = Tokenizer(text, table: .empty)
    var traits: Set<String> = []
    while let sentence = tokenizer.sentence(atMost: Int.max) {
      let words = sentence.map { PlainWord(tokenizer.bytes, in: $0.start..<$0.end) }
      for trait in Trait.traits(of: words).joined() { traits.insert(trait.written) }
    }
    return traits
  }
}
