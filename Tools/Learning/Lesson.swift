import Signals

/// Sentences with the categories they belong to, and their traits as numbers.
struct Lesson {
  let categories: [String]
  let traits: [String]
  let texts: [[Int]]
  private let sentences: [Sentence]
  private let numbers: [String: Int]

  /// How many sentences must have a trait for it to count.
  private static let rarest = 4

  /// What a sentence on the wrong side costs, and one that the requirements name.
  private static let (cost, costOfNamed) = (0.02, 0.05)

  /// Takes the sentences apart.
  init(_ sentences: [Sentence], categories: [String]) {
    let found = sentences.map { SignalPoints.traits(in: $0.text) }
    var counts: [String: Int] = [:]
    for trait in found.joined() { counts[trait, default: 0] += 1 }
    traits = counts.filter { $0.value >= Self.rarest }.keys.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: traits.enumerated().map { ($1, $0) })
    texts = found.map { $0.compactMap { numbers[$0] }.sorted() }
    (self.categories, self.sentences, self.numbers) = (categories, sentences, numbers)
  }

  /// Learns to tell each category from all else.
  func learn() -> [Divider] {
    let costs = sentences.map { $0.isNamed ? Self.costOfNamed : Self.cost }
    return categories.map { category in
      let belongs = sentences.map { $0.labels.contains(category) }
      return Divider(texts: texts, belongs: belongs, traits: traits.count, costs: costs)
    }
  }

  /// The numbers of the traits that another sentence has, of those that are known.
  func numbers(of sentence: Sentence) -> [Int] {
    SignalPoints.traits(in: sentence.text).compactMap { numbers[$0] }
  }
}
