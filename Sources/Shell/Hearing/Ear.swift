import Signals
import Wording

/// What is listened for in the person's own words: signals, and what tells who somebody is.
struct Ear: Sendable {
  let asks: [String: Localized]

  /// Whether the words could not be made ready, so that nothing is heard.
  let isDeaf: Bool

  private let signals: SignalFinder?
  private let identifiers: IdentifierFinder?

  /// Makes the books ready for listening, which takes a moment.
  init(_ book: SignalBook, names: NameBook) {
    signals = try? SignalFinder(book: book, points: SignalPoints(book.points))
    identifiers = try? IdentifierFinder(names: names)
    isDeaf = signals == nil || identifiers == nil
    asks = Dictionary(
      book.categories.map { ($0.id, $0.asks) }, uniquingKeysWith: { first, _ in first })
  }

  func identifiers(in text: String) -> [Identifier] { identifiers?.find(in: text) ?? [] }

  func signals(in text: String) -> [Signal] { signals?.find(in: text) ?? [] }
}
