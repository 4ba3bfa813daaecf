/// Finds the words that need a question; made once, used for every line.
public struct SignalFinder: Sendable {
  private let book: CompiledBook

  /// The longest run of words that is read as one sentence.
  private static let longestSentence = 160

  /// Makes a book ready for searching.
  public init(book: SignalBook) throws(PatternError) {
    self.book = try CompiledBook(book)
  }

  /// Everything that is wrong in the patterns of a book, where `init` stops at the first.
  public static func mistakes(in book: SignalBook) -> [PatternError] {
    book.mistakes
  }

  /// The signals of a text in the order in which they stand; both written forms at once.
  public func find(in text: String) -> [Signal] {
    search(text).signals
  }

  /// The signals and how many words were looked at, which grows with the text and no faster.
  public func search(_ text: String) -> (signals: [Signal], work: Int) {
    var text = text
    text.makeContiguousUTF8()
    var tokenizer = Tokenizer(text, table: book.table)
    var (sentence, signals, work): ([Token], [Signal], Int) = ([], [], 0)
    sentence.reserveCapacity(Self.longestSentence)
    while let token = tokenizer.next() {
      if token.pause == .sentence || sentence.count == Self.longestSentence {
        work += read(sentence, of: text, into: &signals)
        sentence.removeAll(keepingCapacity: true)
      }
      sentence.append(token)
    }
    work += read(sentence, of: text, into: &signals)
    return (signals, work)
  }

  private func read(_ sentence: [Token], of text: String, into signals: inout [Signal]) -> Int {
    let (hits, work) = SentenceReader(book: book, sentence: sentence).read()
    signals += hits.map { signal(of: $0, in: sentence, of: text) }
    return work
  }

  private func signal(
    of hit: SentenceReader.Hit, in sentence: [Token], of text: String
  ) -> Signal {
    let category = book.categories[hit.category]
    let start = text.utf8.index(text.startIndex, offsetBy: sentence[hit.head.lowerBound].start)
    let end = text.utf8.index(text.startIndex, offsetBy: sentence[hit.head.upperBound - 1].end)
    return Signal(
      id: category.id, match: String(text[start..<end]), range: start..<end,
      opens: category.opens, modifiers: hit.modifiers, weight: category.weight)
  }
}
