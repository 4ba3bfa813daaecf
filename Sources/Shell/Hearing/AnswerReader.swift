import Calendar
import Goals
import Interview
import Wording

/// Reads what was typed as an answer to a question.
struct AnswerReader {
  let question: Question
  let language: Language
  let today: Day

  /// What could not be read as an answer.
  enum Misheard: Error, Equatable {
    case empty
    case notUnderstood
    case ambiguous([String])
    case onlyOne
    case outOfBounds(ClosedRange<Int>)
    case notADate
    case ambiguousDate([Day])
  }

  /// The answer that was typed.
  func read(_ typed: String) throws(Misheard) -> Answer {
    guard !typed.trimmed.isEmpty else { throw .empty }
    switch question.kind {
    case .choice: return .option(try option(typed))
    case .choices: return .options(try options(typed))
    case .number(let bounds): return .number(try number(typed, within: bounds))
    case .day: return .day(try day(typed))
    case .text, .goals: return .text(typed)
    case .review: return .review(Review())
    }
  }

  private func option(_ typed: String) throws(Misheard) -> String {
    let places = try places(typed)
    guard let place = places.first, places.count == 1 else { throw .onlyOne }
    return question.options[place].id
  }

  private func options(_ typed: String) throws(Misheard) -> [String] {
    try places(typed).map { question.options[$0].id }
  }

  private func places(_ typed: String) throws(Misheard) -> [Int] {
    if let letter = place(ofLetter: typed) { return [letter] }
    // Where letters stand for the options no number is shown, and 1 might mean yes or no.
    if !question.isYesNo, let list = try numbers(typed) { return list }
    return [try place(ofWord: typed)]
  }

  /// `2`, `1,3-5`, `1 3`; nil where the text is not made of numbers.
  private func numbers(_ typed: String) throws(Misheard) -> [Int]? {
    guard typed.contains(where: \.isNumber),
      typed.allSatisfy({ $0.isASCII && ($0.isNumber || " ,.-–;".contains($0)) || $0 == "–" })
    else { return nil }
    var places: Set<Int> = []
    for part in typed.split(whereSeparator: { " ,.;".contains($0) }) {
      let ends = part.split(whereSeparator: { "-–".contains($0) }).map { Int($0) ?? 0 }
      guard let low = ends.first, let high = ends.last, ends.count <= 2, low >= 1, low <= high,
        high <= question.options.count
      else { throw .notUnderstood }
      places.formUnion((low - 1)...(high - 1))
    }
    guard !places.isEmpty else { throw .notUnderstood }
    return places.sorted()
  }

  /// `j`, `n`, `u`, `ja`, `nei`, `y`, `yes` … where the options are yes, no and unsure.
  private func place(ofLetter typed: String) -> Int? {
    let words: [String: [String]] = [
      "yes": ["j", "ja", "y", "yes"], "no": ["n", "nei", "no"],
      "unsure": ["u", "usikker", "unsure", "vet ikke", "veit ikkje", "?"],
    ]
    let word = typed.trimmed.lowercased()
    return question.options.firstIndex { words[$0.id]?.contains(word) ?? false }
  }

  private func place(ofWord typed: String) throws(Misheard) -> Int {
    let wanted = typed.trimmed.folded
    let labels = question.options.map { $0.text[language].folded }
    if let exact = labels.firstIndex(of: wanted) { return exact }
    if let exact = question.options.firstIndex(where: { $0.id == wanted }) { return exact }
    // One letter is more likely meant for a question of yes and no.
    guard wanted.count > 1 else { throw .notUnderstood }
    let starts = labels.indices.filter { labels[$0].hasPrefix(wanted) }
    let inside = labels.indices.filter { place in
      labels[place].words.contains { $0.hasPrefix(wanted) }
    }
    let whole = labels.indices.filter { labels[$0].words.contains(wanted) }
    let hits = whole.count == 1 ? whole : starts.isEmpty ? inside : starts
    guard let hit = hits.first else { throw .notUnderstood }
    guard hits.count == 1 else {
      throw .ambiguous(hits.map { question.options[$0].text[language] })
    }
    return hit
  }

  private func number(_ typed: String, within bounds: ClosedRange<Int>) throws(Misheard) -> Int {
    let digits = typed.trimmed.prefix { $0.isNumber }
    let rest = typed.trimmed.dropFirst(digits.count).trimmedFolded
    guard let number = Int(digits), ["", "ar", "aring", "year", "years"].contains(rest) else {
      throw .notUnderstood
    }
    guard bounds.contains(number) else { throw .outOfBounds(bounds) }
    return number
  }

  private func day(_ typed: String) throws(Misheard) -> Day {
    switch DayReading(typed.trimmed, today: today) {
    case .day(let day), .assumed(let day, _): return day
    case .ambiguous(let days): throw .ambiguousDate(days)
    case .impossible, .unreadable: throw .notADate
    }
  }
}

extension StringProtocol {
  fileprivate var trimmedFolded: String { String(self).trimmed.folded }
}

extension String {
  fileprivate var words: [String] {
    split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
  }

  /// Small letters without rings, strokes and accents: `Trøndelag` is found by `trondelag`.
  var folded: String {
    let letters: [Character: Character] = [
      "å": "a", "æ": "a", "ø": "o", "é": "e", "ö": "o", "ä": "a",
    ]
    return String(lowercased().map { letters[$0] ?? $0 })
  }
}
