import Calendar
import Wording

// Small things read out of a typed line.
extension String {
  /// The text, or nil where there is none.
  var nonEmpty: String? { isEmpty ? nil : self }

  /// Yes or no; an empty line is what it is by default, and anything else is neither.
  func isYes(byDefault standard: Bool) -> Bool? {
    guard !isEmpty else { return standard }
    let words = plainWords
    if ["ikke", "ikkje", "not"].contains(words.first) { return words.count <= 2 ? false : nil }
    switch words.first {
    case "j", "ja", "jada", "jo", "jepp", "ok", "okei", "y", "yes":
      return words.count <= 3 ? true : nil
    case "n", "nei", "neida", "no", "nope": return false
    default: return nil
    }
  }

  /// Whether it is no and nothing more; «No phones at dinner» is a text.
  var isPlainNo: Bool {
    ["n", "nei", "neida", "no", "nope", "nei takk", "no thanks"]
      .contains(plainWords.joined(separator: " "))
  }

  /// Whether it says nothing about what was asked: «vet ikke», «ja», «hm».
  var isNoAnswer: Bool {
    let words = plainWords
    return words.isEmpty || Self.noAnswers.contains(words.joined(separator: " "))
  }

  private static let noAnswers: Set = [
    "vet ikke", "veit ikkje", "jeg vet ikke", "eg veit ikkje", "vet ikke helt", "aner ikke",
    "anar ikkje", "usikker", "ingen anelse", "hm", "hmm", "tja", "don t know", "i don t know",
    "not sure", "ja", "jada", "ok", "okei", "jepp", "yes", "kanskje", "maybe",
  ]

  /// A number from 0 to 10, also as «3 av 10», «ca 5», «3-4» or «tre».
  var outOfTen: Int? {
    let words = plainWords.filter { !["ca", "kanskje", "av", "of", "about"].contains($0) }
    guard let first = words.first, words.count <= 2 else { return nil }
    let number = Int(first) ?? Self.ends[first] ?? Int(word: first)
    return number.flatMap { (0...10).contains($0) ? $0 : nil }
  }

  private static let ends = [
    "null": 0, "aldri": 0, "zero": 0, "never": 0, "alltid": 10, "always": 10,
  ]

  /// The sentence without the full stop at its end.
  var withoutStop: String {
    String(reversed().drop { $0 == "." || $0 == " " }.reversed())
  }

  /// What is listed between commas and «og».
  var listed: [String] {
    let commas = [" og ", " and ", ";"].reduce(self) { $0.replacing($1, with: ",") }
    return commas.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// The text in two where an expression begins, with what joins them in the second part.
  func split(before time: TimeExpression?) -> (String, String) {
    guard let time, time.range.lowerBound <= count else { return (self, "") }
    let head = String(prefix(time.range.lowerBound))
    let start = String(head.reversed().drop { " ,".contains($0) }.reversed())
    return (start, String(dropFirst(start.count)))
  }

  /// The words in small letters, without marks.
  var plainWords: [String] {
    lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The sentence with more at its end.
  func extended(with addition: String, joint: String) -> String {
    let base = String(reversed().drop { ".;, ".contains($0) }.reversed())
    let more =
      addition.keepsCapital ? addition : addition.prefix(1).lowercased() + addition.dropFirst()
    return base + (",".contains(more.prefix(1)) ? "" : joint + " ") + more
  }

  /// Whether the first word has its capital wherever it stands: «SFO», and Monday in English.
  private var keepsCapital: Bool {
    dropFirst().first?.isUppercase ?? false
      || Weekday.allCases.contains { hasPrefix($0.name[.en]) }
  }
}
