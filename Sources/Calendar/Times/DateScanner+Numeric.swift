import Wording

// Dates in digits: 2024-02-01, 1.2.2024, 01.02.24, 15/1, 15/1-27.
extension DateScanner {
  func numericDate(at index: Int) -> Found? {
    guard let first = digits(index), tokens.indices.contains(index + 1) else { return nil }
    switch tokens[index + 1].text {
    case "-" where isMark(index + 1, "-"): return dashed(first, at: index)
    case ".", "/": return dayFirst(first, at: index)
    default: return nil
    }
  }

  private func dashed(_ first: String, at index: Int) -> Found? {
    guard let month = number(index + 2, glued: true), isMark(index + 3, "-"),
      let last = digits(index + 4, glued: true), let number = Int(first), let other = Int(last)
    else { return nil }
    switch (first.count, last.count) {
    case (4, 1...2): return (index + 5, reading(day: other, month: month, year: first))
    case (1...2, 4): return (index + 5, reading(day: number, month: month, year: last))
    case (2, 2):
      let both = [
        reading(day: other, month: month, year: first),
        reading(day: number, month: month, year: last),
      ].compactMap(\.day)
      return (index + 5, both.isEmpty ? .impossible : .ambiguous(both))
    default: return nil
    }
  }

  private func dayFirst(_ first: String, at index: Int) -> Found? {
    guard first.count <= 2, let day = Int(first), isMark(index + 1, ".", "/"),
      let month = digits(index + 2, glued: true), month.count <= 2, let month = Int(month)
    else { return nil }
    let separator = tokens[index + 1].text
    if let year = year(at: index + 3, after: separator) {
      return (index + 5, reading(day: day, month: month, year: year))
    }
    guard (1...31).contains(day), (1...12).contains(month) else { return nil }
    let isWhole = separator == "/" ? !isShare(at: index + 3) : isMark(index + 3, ".")
    guard isWhole || isLenient else { return nil }
    let next = separator == "." && isMark(index + 3, ".") ? index + 4 : index + 3
    return (next, reading(day: day, month: month, year: nil))
  }

  private func year(at index: Int, after separator: String) -> String? {
    guard isMark(index, separator, "-"), let year = digits(index + 1, glued: true) else {
      return nil
    }
    return [2, 4].contains(year.count) ? year : nil
  }

  // «3/5 dager» counts days and is no date.
  private func isShare(at index: Int) -> Bool {
    guard let word = text(index) else { return false }
    return Vocabulary.units[word] != nil || ["ganger", "gonger", "friminutt"].contains(word)
  }
}
