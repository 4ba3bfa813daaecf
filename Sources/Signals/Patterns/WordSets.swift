/// The word sets of a book, each known by a number.
struct WordSets {
  private let lists: [String: [String]]
  private let spelling: Spelling
  private var numbers: [String: Int32] = [:]

  /// The forms of each set.
  private(set) var forms: [Set<WordForm>] = []

  /// What each set takes besides its words.
  private(set) var builtIns: [BuiltIns] = []

  init(lists: [String: [String]], spelling: Spelling) {
    self.lists = lists
    self.spelling = spelling
  }

  /// The number of the set that `a|b|<list>` stands for.
  mutating func number(of text: String, in pattern: String) throws(PatternError) -> Int32 {
    if let known = numbers[text] { return known }
    let words = try words(of: text, in: pattern)
    guard !words.isEmpty else { throw .empty(pattern: pattern) }
    let plain = words.filter { BuiltIns.all[$0] == nil }
    forms.append(Set(plain.flatMap(spelling.variants).map { WordForm($0) }))
    builtIns.append(BuiltIns(words.compactMap { BuiltIns.all[$0] }))
    let number = Int32(forms.count - 1)
    numbers[text] = number
    return number
  }

  /// The words of a set with its lists written out.
  func words(of text: String, in pattern: String) throws(PatternError) -> [String] {
    var words: [String] = []
    for choice in text.split(separator: "|").map(String.init) {
      guard choice.hasPrefix("<"), BuiltIns.all[choice] == nil else {
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
    let common = builtIns[Int(set)].isEmpty ? 0 : 100_000
    return common + forms[Int(set)].reduce(0) { $0 + (60 >> min($1.letters.count, 6)) + 1 }
  }
}
