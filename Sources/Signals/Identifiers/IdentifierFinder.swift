public import Wording

/// Finds what could tell who the child is, before an answer is stored.
public struct IdentifierFinder: Sendable {
  private let names: NameFinder
  private let hints: SignalFinder

  /// Makes a book of names ready for searching.
  public init(names: NameBook) throws(PatternError) {
    self.names = NameFinder(names)
    hints = try SignalFinder(book: Self.book(of: names.smallPlace))
  }

  /// The identifiers of a text in the order in which they stand; none overlaps another.
  public func find(in text: String) -> [Identifier] {
    let words = Word.all(in: text)
    let rare = hints.find(in: text).map {
      Identifier(kind: .smallPlace, match: $0.match, range: $0.range)
    }
    let sure = NumberFinder(text).find() + AddressFinder(text: text, words: words).find()
    return apart(sure + names.find(in: text, words: words) + rare)
  }

  /// The text with identifiers replaced, such as by `barnet`, an alias or nothing.
  public static func replace(
    _ identifiers: [Identifier], in text: String, by replacement: IdentifierReplacement
  ) -> String {
    var (result, position) = ("", text.startIndex)
    for identifier in identifiers.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where identifier.range.lowerBound >= position && identifier.kind != .smallPlace {
      result += text[position..<identifier.range.lowerBound] + replacement.text(for: identifier)
      position = identifier.range.upperBound
    }
    return result + text[position...]
  }

  /// What came first in the list goes before what overlaps it.
  private func apart(_ identifiers: [Identifier]) -> [Identifier] {
    var (kept, end): ([Identifier], String.Index?) = ([], nil)
    let order = identifiers.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    for (_, identifier) in order where end.map({ identifier.range.lowerBound >= $0 }) ?? true {
      kept.append(identifier)
      end = identifier.range.upperBound
    }
    return kept
  }

  static func identifier(
    _ kind: IdentifierKind, at bytes: Range<Int>, in text: String
  ) -> Identifier {
    let start = text.utf8.index(text.startIndex, offsetBy: bytes.lowerBound)
    let end = text.utf8.index(text.startIndex, offsetBy: bytes.upperBound)
    return Identifier(kind: kind, match: String(text[start..<end]), range: start..<end)
  }

  private static func book(of patterns: [String]) -> SignalBook {
    let category = SignalCategory(
      id: "small-place", opens: nil, weight: 1, asks: Localized(nb: "", nn: "", en: ""),
      patterns: patterns, except: [])
    return SignalBook(
      categories: [category], lists: [:], collisions: [], idioms: [],
      scope: SignalScope(negations: ["ikke"], spared: ["bare"], walls: ["men"]))
  }
}

/// What an identifier is replaced by.
public enum IdentifierReplacement: Sendable, Hashable {
  /// A word for the child, as `barnet`.
  case child(Language)

  /// An invented name, the same for the whole text.
  case alias(String)

  /// Nothing that tells: an underline.
  case blank

  /// The text that stands instead; what is no name is always a blank.
  func text(for identifier: Identifier) -> String {
    guard identifier.kind == .name else { return "___" }
    return switch self {
    case .child(.nb), .child(.nn): "barnet"
    case .child(.en): "the child"
    case .alias(let alias): alias
    case .blank: "___"
    }
  }
}
