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

/// What a set takes besides its words.
struct BuiltIns: OptionSet, Hashable {
  let rawValue: UInt8

  /// A word with a capital that does not begin the sentence: `<name>`.
  static let name = BuiltIns(rawValue: 1)

  /// A number in digits: `<number>`.
  static let number = BuiltIns(rawValue: 2)

  static let all: [String: BuiltIns] = ["<name>": .name, "<number>": .number]
}
