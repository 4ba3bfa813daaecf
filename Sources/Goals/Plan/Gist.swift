import Wording

/// The words that carry a measure, so that the same one is known in other clothes.
struct Gist {
  private let words: Set<String>
  private let arena: Arena?

  init(_ measure: Measure) {
    let long = Token.all(in: measure.text).filter { $0.kind == .word && $0.text.count > 3 }
    words = Set(long.map { String($0.text.prefix(5)) })
    arena = measure.arena
  }

  /// Whether two measures share most of their words, at the same place.
  func resembles(_ other: Gist) -> Bool {
    guard arena == nil || other.arena == nil || arena == other.arena else { return false }
    let smaller = min(words.count, other.words.count)
    guard smaller > 0 else { return false }
    return words.intersection(other.words).count * 4 >= smaller * 3
  }
}
