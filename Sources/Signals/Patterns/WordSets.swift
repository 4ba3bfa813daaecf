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

  /// How much of a text a set is likely to hit: small words and many words hit much.
  func breadth(of set: Int32) -> Int {
    let common = builtIns[Int(set)].isEmpty ? 0 : 100_000
    return common
      + forms[Int(set)].reduce(0) { sum, form in
        let isFrequent = form.place == .whole && Self.frequent.contains(form.letters)
        return sum + (60 >> min(form.letters.count, 6)) + (isFrequent ? 2_000 : 1)
      }
  }

  /// The words that every other sentence holds.
  private static let frequent = Set(
    """
    i på og er det som en et ein eit ei å til av for at med de dei den han hun ho har ikke ikkje
    om meg seg sin vi me så var fra frå kan skal vil når da då men eller jeg eg barn barnet barna
    borna mor far mamma pappa sier seier hjem heim hjemme heime skolen skulen ble vart blir vert
    må får fikk fekk noe noko noen nokon andre opp ut inn ned etter alle bare berre hans hennes
    hennar ham henne dem oss hver kvar dag mye mykje nå no ser går kommer kjem gutten guten jenta
    eleven foreldra foreldrene
    """.split { $0 == " " || $0 == "\n" }.map { WordForm($0).letters })
}
