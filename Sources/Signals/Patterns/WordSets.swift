/// The word sets of a book, each known by a number.
struct WordSets {
  private let lists: [String: [String]]
  private let spelling: Spelling
  private var numbers: [String: Int32] = [:]

  /// The forms of each set.
  private(set) var forms: [Set<WordForm>] = []

  init(lists: [String: [String]], spelling: Spelling) {
    self.lists = lists
    self.spelling = spelling
  }

  /// The number of the set that `a|b|<list>` stands for.
  mutating func number(of text: String, in pattern: String) throws(PatternError) -> Int32 {
    if let known = BuiltInSet.all[text] ?? numbers[text] { return known }
    let words = try words(of: text, in: pattern)
    guard !words.isEmpty else { throw .empty(pattern: pattern) }
    forms.append(Set(words.flatMap(spelling.variants).map { WordForm($0) }))
    let number = Int32(forms.count - 1)
    numbers[text] = number
    return number
  }

  /// The words of a set with its lists written out.
  func words(of text: String, in pattern: String) throws(PatternError) -> [String] {
    var words: [String] = []
    for choice in text.split(separator: "|").map(String.init) {
      guard choice.hasPrefix("<") else {
        words.append(choice)
        continue
      }
      let name = String(choice.dropFirst().dropLast())
      guard let list = lists[name] else { throw .unknownList(name, pattern: pattern) }
      for word in list { words += try self.words(of: word, in: pattern) }
    }
    return words
  }

  /// How much of a text a set is likely to hit: short and many words hit much.
  func breadth(of set: Int32) -> Int {
    guard set >= 0 else { return .max }
    return forms[Int(set)].reduce(0) { $0 + (60 >> min($1.letters.count, 6)) + 1 }
  }
}
