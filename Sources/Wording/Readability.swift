/// How hard a text is to read, by LIX: words a sentence, and the share of words of more than six letters.
public struct Readability: Sendable, Hashable {
  /// How many words were counted.
  public var words: Int

  /// The figure; up to 40 is easy to read.
  public var lix: Double

  /// Measures a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - names: Words in small letters that count as short, since nobody can choose others.
  public init(_ text: String, sparing names: Set<String> = []) {
    let tokens = Token.all(in: text)
    let words = tokens.filter { $0.kind == .word && $0.range.count > 0 }
    let ends = tokens.indices.filter { place in
      guard tokens[place].kind == .mark, [".", "!", "?", ":"].contains(tokens[place].text) else {
        return false
      }
      return place + 1 == tokens.count || !tokens[place + 1].isGlued
        || tokens[place + 1].kind == .mark
    }
    let long = words.filter { $0.range.count > 6 && !names.contains($0.text) }
    self.words = words.count
    let sentences = Double(max(1, ends.count))
    let count = Double(max(1, words.count))
    lix = count / sentences + 100 * Double(long.count) / count
  }
}
