/// Words in a row, with gaps: one way to read one part of a pattern.
struct Phrase: Hashable {
  /// One word of the row, and how many words may stand before it.
  struct Element: Hashable {
    var set: Int32
    var gap: Int
  }

  var elements: [Element]

  /// The words that are shown, negated and excepted.
  var head: Range<Int>

  /// The word that the search starts from: the rarest.
  var anchor = 0

  var startsSentence = false
  var endsSentence = false
}

/// The word sets that no list of words can give.
enum BuiltInSet {
  /// A word with a capital that does not begin the sentence.
  static let name: Int32 = -1

  /// A number in digits.
  static let number: Int32 = -2

  static let all: [String: Int32] = ["<name>": name, "<number>": number]
}
