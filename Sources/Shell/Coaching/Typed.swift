import Calendar
import Wording

// Small things read out of a typed line.
extension String {
  /// The text, or nil where there is none.
  var nonEmpty: String? { isEmpty ? nil : self }

  /// Yes or no; an empty line is what it is by default, and anything else is neither.
  func isYes(byDefault standard: Bool) -> Bool? {
    switch lowercased() {
    case "": standard
    case "j", "ja", "y", "yes": true
    case "n", "nei", "no", "ikke ennå", "ikkje enno", "not yet": false
    default: nil
    }
  }

  /// A number from 0 to 10, also as «3 av 10» or «3/10».
  var outOfTen: Int? {
    let digits = prefix { $0.isNumber }
    let rest = dropFirst(digits.count).filter { !$0.isWhitespace }.lowercased()
    guard ["", "/10", "av10", "of10"].contains(rest) else { return nil }
    return Int(digits).flatMap { (0...10).contains($0) ? $0 : nil }
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
