// Dates with a named month: 1. februar 2024, mandag 23. november, 1 February 2027.
extension DateScanner {
  func namedDate(at index: Int) -> Found? {
    guard let name = text(index).flatMap({ Vocabulary.weekdays[$0] }) else {
      return plainNamedDate(at: skipping(["den", "the"], from: index))
    }
    let afterDay = skipping([",", "."], from: index + 1)
    let start = skipping(["den", "the"], from: afterDay)
    guard let found = plainNamedDate(at: start) ?? numericDate(at: start) else { return nil }
    guard let day = found.reading.day, day.weekday != name else { return found }
    return (found.next, .assumed(day, .weekdayDiffers))
  }

  private func plainNamedDate(at index: Int) -> Found? {
    dayThenMonth(at: index) ?? monthThenDay(at: index) ?? onlyDay(at: index)
  }

  private func dayThenMonth(at index: Int) -> Found? {
    guard let day = number(index) else { return nil }
    let afterDay = skipping([".", "st", "nd", "rd", "th"], from: index + 1)
    let start = skipping(["of"], from: afterDay)
    guard let month = month(start) else { return nil }
    return withYear(day: day, month: month, from: afterMonth(start))
  }

  private func monthThenDay(at index: Int) -> Found? {
    guard let month = month(index), let day = number(index + 1), day <= 31 else { return nil }
    let next = skipping(["st", "nd", "rd", "th"], from: index + 2)
    return withYear(day: day, month: month, from: next)
  }

  // «den 15.» is the next fifteenth.
  private func onlyDay(at index: Int) -> Found? {
    guard text(index - 1) == "den", let day = number(index), (1...31).contains(day),
      isMark(index + 1, ".")
    else { return nil }
    let days = (0...62).lazy.map { today.adding(days: $0) }
    guard let next = days.first(where: { $0.day == day }) else { return nil }
    return (index + 2, .assumed(next, .nextOccurrence))
  }

  private func withYear(day: Int, month: Int, from index: Int) -> Found {
    let afterComma = skipping([","], from: index)
    for start in [index, afterComma] {
      if let year = digits(start), year.count == 4 {
        return (start + 1, reading(day: day, month: month, year: year))
      }
    }
    return (index, reading(day: day, month: month, year: nil))
  }

  // A short name may carry a point: «1. feb. 2027».
  private func afterMonth(_ index: Int) -> Int {
    guard let name = text(index), name.count <= 4, isMark(index + 1, "."),
      text(index + 2) != nil
    else { return index + 1 }
    return index + 2
  }

  func month(_ index: Int) -> Int? { text(index).flatMap { Vocabulary.months[$0] } }
}
