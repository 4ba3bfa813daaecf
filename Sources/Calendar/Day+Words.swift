public import Wording

extension Day {
  /// The day in full with weekday, month and year, as a letter would write it.
  public func words(in language: Language) -> String {
    let name = weekday.name[language]
    let monthName = Month(rawValue: month)?.name[language] ?? ""
    let mark = language == .en ? "" : "."
    return "\(name) \(day)\(mark) \(monthName) \(year)"
  }
}
