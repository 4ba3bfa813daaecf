/// A pattern of a category with its parts as numbers.
struct Rule {
  var category: Int
  var beside: [Int]
  var without: [Int]

  /// Whether the pattern holds a negation itself, so that none can take it back.
  var isFirm: Bool

  /// Whether no exception takes it away.
  var isStrong: Bool
}
