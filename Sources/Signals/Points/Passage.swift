/// Some sentences that are judged together: each alone, and all of them at once.
struct Passage {
  /// How many words are judged together, unless one sentence alone has more.
  private static let most = 40

  private var sentences: [[PlainWord]] = []
  private var said: Set<SignalModifier> = []
  private var count = 0

  /// Where it begins in the bytes of the text.
  var start: Int { sentences.first?.first?.range.lowerBound ?? 0 }

  /// Whether a sentence is for the next passage.
  func isFull(with sentence: [PlainWord]) -> Bool {
    !sentences.isEmpty && count + sentence.count > Self.most
  }

  mutating func append(_ sentence: [PlainWord], said: Set<SignalModifier>) {
    sentences.append(sentence)
    self.said.formUnion(said)
    count += sentence.count
  }

  /// A category that the points have opened, the words that gave most of them, and what is said.
  struct Hit {
    var category: Int
    var range: Range<Int>
    var said: Set<SignalModifier>
    var isSure: Bool
  }

  /// What opens: in a sentence of its own first, then in the passage as a whole.
  func hits(with points: SignalPoints) -> [Hit] {
    let alone = sentences.count > 1 ? sentences.indices.map { sentences[$0...$0] } : []
    var hits: [Hit] = []
    for part in alone + [sentences[...]] {
      let reading = Reading(part, points: points)
      for category in reading.open where !hits.contains(where: { $0.category == category }) {
        hits.append(
          Hit(
            category: category, range: reading.quote(category), said: said,
            isSure: reading.isSure(of: category)))
      }
    }
    return hits
  }
}
