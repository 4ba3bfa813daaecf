import Wording

/// Finds dates in a run of tokens.
struct DateScanner {
  typealias Found = (next: Int, reading: DayReading)

  let tokens: [Token]
  let today: Day

  /// Whether `15.1` may be a date: yes where a date is expected, no in running text.
  var isLenient: Bool

  /// A date that names its day and month, in digits or words.
  func date(at index: Int) -> Found? {
    numericDate(at: index) ?? namedDate(at: index) ?? wordDate(at: index)
  }

  /// Any way to say a day, relative ones and whole weeks included.
  func anyDate(at index: Int) -> Found? {
    date(at: index) ?? relativeDate(at: index)
  }

  // MARK: Looking at tokens

  func text(_ index: Int) -> String? {
    tokens.indices.contains(index) ? tokens[index].text : nil
  }

  /// The digits at an index, when there are at most four of them.
  func digits(_ index: Int, glued: Bool = false) -> String? {
    guard tokens.indices.contains(index), tokens[index].kind == .number else { return nil }
    guard !glued || tokens[index].isGlued else { return nil }
    return tokens[index].text.count <= 4 ? tokens[index].text : nil
  }

  func number(_ index: Int, glued: Bool = false) -> Int? {
    digits(index, glued: glued).flatMap { Int($0) }
  }

  func isMark(_ index: Int, _ marks: String...) -> Bool {
    guard tokens.indices.contains(index), tokens[index].isGlued else { return false }
    return marks.contains(tokens[index].text)
  }

  func skipping(_ words: Set<String>, from index: Int) -> Int {
    text(index).map(words.contains) == true ? index + 1 : index
  }

  func isEnd(_ index: Int) -> Bool {
    text(index) == nil || (text(index) == "." && text(index + 1) == nil)
  }

  // MARK: Making readings

  func reading(day: Int, month: Int, year: String?) -> DayReading {
    guard let year else { return nextOccurrence(day: day, month: month) }
    guard let number = Int(year) else { return .impossible }
    guard year.count == 2 else {
      return Day(year: number, month: month, day: day).map { .day($0) } ?? .impossible
    }
    let full = Day(year: century(of: number) + number, month: month, day: day)
    return full.map { .assumed($0, .century) } ?? .impossible
  }

  // Plans reach some years ahead; anything later must be the birth year of a grown-up.
  private func century(of year: Int) -> Int {
    let now = today.year / 100 * 100
    return now + year > today.year + 20 ? now - 100 : now
  }

  private func nextOccurrence(day: Int, month: Int) -> DayReading {
    // Eight years hold a leap day also around a century that has none.
    let days = (0...8).lazy.compactMap { Day(year: today.year + $0, month: month, day: day) }
    return days.first { $0 >= today }.map { .assumed($0, .nextOccurrence) } ?? .impossible
  }
}
