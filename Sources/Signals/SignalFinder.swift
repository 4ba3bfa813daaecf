/// Finds the words that need a question; made once, used for every line.
public struct SignalFinder: Sendable {
  private let book: CompiledBook
  private let points: SignalPoints

  /// The categories of the points as the book has them.
  private let pointed: [SignalCategory?]

  /// The longest run of words that is read as one sentence.
  private static let longestSentence = 160

  /// Makes a book ready for searching, with the points that were learned for its categories.
  public init(book: SignalBook, points: SignalPoints = SignalPoints()) throws(PatternError) {
    self.book = try CompiledBook(book)
    self.points = points
    pointed = points.categories.map { known in book.categories.first { $0.id == known.id } }
  }

  /// Everything that is wrong in the patterns of a book, where `init` stops at the first.
  public static func mistakes(in book: SignalBook) -> [PatternError] {
    book.mistakes
  }

  /// The signals of a text in both written forms, passage by passage.
  ///
  /// First come those of patterns as they stand, then those of the points, the strongest first.
  public func find(in text: String) -> [Signal] {
    search(text).signals
  }

  /// The signals and how many words were looked at, which grows with the text and no faster.
  public func search(_ text: String) -> (signals: [Signal], work: Int) {
    var text = text
    text.makeContiguousUTF8()
    var tokenizer = Tokenizer(text, table: book.table)
    var (hits, work): ([Hit], Int) = ([], 0)
    var passage = Passage()
    while let sentence = tokenizer.sentence(atMost: Self.longestSentence) {
      let reader = SentenceReader(book: book, sentence: sentence)
      let (found, said, looks) = reader.read()
      hits += found.map { hit(of: $0, in: sentence) }
      work += looks
      let words = sentence.map { PlainWord(tokenizer.bytes, in: $0.start..<$0.end) }
      if passage.isFull(with: words) { close(&passage, into: &hits) }
      passage.append(words, said: said)
    }
    close(&passage, into: &hits)
    return (hits.map { signal(of: $0, in: text) }, work)
  }

  /// Something found: the category, where it stands in the bytes, and what is said about it.
  private struct Hit {
    var category: SignalCategory
    var range: Range<Int>
    var modifiers: Set<SignalModifier>
  }

  private func hit(of hit: SentenceReader.Hit, in sentence: [Token]) -> Hit {
    Hit(
      category: book.categories[hit.category],
      range: sentence[hit.head.lowerBound].start..<sentence[hit.head.upperBound - 1].end,
      modifiers: hit.modifiers)
  }

  /// Adds what the points open in a passage where no pattern has found it; what a pattern found and
  /// the writer took back opens only when the points are sure.
  private func close(_ passage: inout Passage, into hits: inout [Hit]) {
    let before = hits.lastIndex { $0.range.lowerBound < passage.start } ?? -1
    let known = Array(hits[(before + 1)...])
    for found in passage.hits(with: points) {
      guard let category = pointed[found.category] else { continue }
      let same = known.filter { $0.category.id == category.id }
      guard same.isEmpty || found.isSure && same.allSatisfy(\.modifiers.isSilent) else { continue }
      let said = found.isSure ? found.said.subtracting([.fiction]) : found.said
      hits.append(Hit(category: category, range: found.range, modifiers: said))
    }
    passage = Passage()
  }

  private func signal(of hit: Hit, in text: String) -> Signal {
    let start = text.utf8.index(text.startIndex, offsetBy: hit.range.lowerBound)
    let end = text.utf8.index(text.startIndex, offsetBy: hit.range.upperBound)
    return Signal(
      id: hit.category.id, match: String(text[start..<end]), range: start..<end,
      opens: hit.category.opens, modifiers: hit.modifiers, weight: hit.category.weight)
  }
}
