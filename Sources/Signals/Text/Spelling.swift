/// The ways in which a word is written where the keyboard lacks æ, ø and å.
struct Spelling {
  private let collisions: Set<String>

  init(collisions: [String]) {
    self.collisions = Set(collisions)
  }

  /// The word, with digraphs and without any marks: slår, slaar, slar.
  func variants(of word: String) -> Set<String> {
    let folded = [Self.digraphs, Self.plain].map { Self.replace(word, with: $0) }
    return Set([word] + folded.filter { !collisions.contains($0) })
  }

  private static let digraphs: [Character: String] = ["å": "aa", "ø": "oe", "æ": "ae"]
  private static let plain: [Character: String] = ["å": "a", "ø": "o", "æ": "e"]

  private static func replace(_ word: String, with table: [Character: String]) -> String {
    word.reduce(into: "") { $0 += table[$1] ?? String($1) }
  }
}
