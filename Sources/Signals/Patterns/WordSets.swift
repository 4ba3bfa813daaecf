/// The word sets of a book, each known by a number.
struct WordSets {
  private let lists: [String: [String]]
  private var numbers: [Written: Int32] = [:]
  private var expansions: [String: Choices] = [:]
  private var open: Set<String> = []
  private var lexicon = Lexicon()
  private var breadthOfWord: [Int] = []

  /// What a set or a list takes.
  private struct Choices {
    var words: [Int32] = []
    var builtIns: BuiltIns = []
  }

  /// The words of each set, by their numbers in the lexicon.
  private(set) var words: [[Int32]] = []

  /// How many words the book has.
  var wordCount: Int { lexicon.forms.count }

  /// What each set takes besides its words.
  private(set) var builtIns: [BuiltIns] = []

  /// How much of a text each set is likely to hit.
  private(set) var breadths: [Int] = []

  private let frequent: Set<WordForm>

  init(lists: [String: [String]]) {
    self.lists = lists
    frequent = Set(Self.frequent.split { $0 == " " || $0 == "\n" }.map { WordForm($0) })
  }

  /// The number of the set that `a|b|<list>` stands for.
  mutating func number(of text: Substring, in pattern: String) throws(PatternError) -> Int32 {
    let key = Written(text)
    if let known = numbers[key] { return known }
    var choices = Choices()
    for choice in text.utf8.split(separator: UInt8(ascii: "|")).map({ Substring($0) }) {
      try add(choice, to: &choices, in: pattern)
    }
    guard !choices.words.isEmpty || !choices.builtIns.isEmpty else {
      throw .empty(pattern: pattern)
    }
    let number = Int32(words.count)
    words.append(choices.words)
    builtIns.append(choices.builtIns)
    breadths.append(breadth(of: choices))
    numbers[key] = number
    return number
  }

  /// Every spelling of every word, and the number of the word.
  func spellings(except collisions: [String]) -> [(form: WordForm, number: Int32)] {
    lexicon.spellings(except: collisions)
  }

  private mutating func add(
    _ choice: Substring, to choices: inout Choices, in pattern: String
  ) throws(PatternError) {
    guard choice.utf8.first == UInt8(ascii: "<") else {
      choices.words.append(lexicon.number(of: choice))
      return
    }
    if let builtIn = BuiltIns.all[String(choice)] {
      choices.builtIns.formUnion(builtIn)
      return
    }
    let list = try expansion(of: String(choice.dropFirst().dropLast()), in: pattern)
    choices.words += list.words
    choices.builtIns.formUnion(list.builtIns)
  }

  /// The words of a list with the lists in it written out.
  private mutating func expansion(
    of name: String, in pattern: String
  ) throws(PatternError) -> Choices {
    if let known = expansions[name] { return known }
    guard let list = lists[name] else { throw .unknownList(name, pattern: pattern) }
    guard open.insert(name).inserted else { throw .circular(name, pattern: pattern) }
    defer { open.remove(name) }
    var choices = Choices()
    for word in list { try add(word[...], to: &choices, in: pattern) }
    expansions[name] = choices
    return choices
  }

  /// Small words and many words hit much.
  private mutating func breadth(of choices: Choices) -> Int {
    for form in lexicon.forms[breadthOfWord.count...] {
      let common = frequent.contains(form) ? 2_000 : 1
      breadthOfWord.append((60 >> min(form.letters.count, 6)) + common)
    }
    let start = choices.builtIns.isEmpty ? 0 : 100_000
    return choices.words.reduce(start) { $0 + breadthOfWord[Int($1)] }
  }

  /// The words that every other sentence holds.
  private static let frequent =
    """
    i på og er det som en et ein eit ei å til av for at med de dei den han hun ho har ikke ikkje
    om meg seg sin vi me så var fra frå kan skal vil når da då men eller jeg eg barn barnet barna
    borna mor far mamma pappa sier seier hjem heim hjemme heime skolen skulen ble vart blir vert
    må får fikk fekk noe noko noen nokon andre opp ut inn ned etter alle bare berre hans hennes
    hennar ham henne dem oss hver kvar dag mye mykje nå no ser går kommer kjem gutten guten jenta
    eleven foreldra foreldrene
    """
}
