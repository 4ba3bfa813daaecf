// Days told from today: i morgen, neste mandag, om fire uker, uke 7, for to uker siden.
extension DateScanner {
  /// «i dag», «i går», «i morgen» and their like.
  func wordDate(at index: Int) -> Found? {
    guard let word = text(index) else { return nil }
    if let days = Self.singleWords[word] { return (index + 1, .day(today.adding(days: days))) }
    guard word == "i", let days = text(index + 1).flatMap({ Self.afterI[$0] }) else { return nil }
    return (index + 2, .day(today.adding(days: days)))
  }

  /// Days that are told from today or by their week.
  func relativeDate(at index: Int) -> Found? {
    weekday(at: index) ?? ahead(at: index) ?? ago(at: index) ?? week(at: index)
      ?? wholeMonth(at: index)
  }

  private static let singleWords = [
    "idag": 0, "today": 0, "igår": -1, "yesterday": -1, "imorgen": 1, "imorgon": 1, "tomorrow": 1,
    "overmorgen": 2,
  ]

  private static let afterI = [
    "dag": 0, "går": -1, "morgen": 1, "morgon": 1, "overmorgen": 2, "overmorgon": 2,
    "forgårs": -2, "førgårs": -2,
  ]

  private static let nextWords: Set<String> = ["neste", "next", "komande", "kommende"]
  private static let pastWords: Set<String> = ["forrige", "førre", "sist", "siste", "last"]
  private static let thisWords: Set<String> = [
    "førstkommende", "førstkomande", "fyrstkomande", "coming", "på", "on", "denne", "this", "nå",
  ]

  private func weekday(at index: Int) -> Found? {
    guard let word = text(index) else { return nil }
    if let name = Vocabulary.weekdays[word], isLenient { return (index + 1, upcoming(name)) }
    guard let name = text(index + 1).flatMap({ Vocabulary.weekdays[$0] }) else { return nil }
    if Self.nextWords.contains(word) { return (index + 2, next(name)) }
    if Self.pastWords.contains(word) { return (index + 2, .day(past(name))) }
    return Self.thisWords.contains(word) ? (index + 2, upcoming(name)) : nil
  }

  private func upcoming(_ name: Weekday) -> DayReading {
    let day = today.monday.adding(days: name.rawValue)
    if day == today { return .ambiguous([today, today.adding(days: 7)]) }
    return .assumed(day > today ? day : day.adding(days: 7), .nextWeekday)
  }

  // People disagree whether it is the first one to come or the one in next week.
  private func next(_ name: Weekday) -> DayReading {
    let inNextWeek = today.monday.adding(days: 7 + name.rawValue)
    let firstToCome = inNextWeek.adding(days: -7)
    return firstToCome > today ? .ambiguous([inNextWeek, firstToCome]) : .day(inNextWeek)
  }

  private func past(_ name: Weekday) -> Day {
    let day = today.monday.adding(days: name.rawValue)
    return day < today ? day : day.adding(days: -7)
  }

  /// «om fire uker», «in four weeks».
  func ahead(at index: Int) -> Found? {
    guard let word = text(index), ["om", "in"].contains(word) else { return nil }
    return stretch(at: index + 1, sign: 1)
  }

  // «for to uker siden», «two weeks ago».
  private func ago(at index: Int) -> Found? {
    let start = skipping(["for"], from: index)
    guard let found = stretch(at: start, sign: -1), let word = text(found.next),
      ["siden", "sidan", "ago"].contains(word)
    else { return nil }
    return (found.next + 1, found.reading)
  }

  private func stretch(at index: Int, sign: Int) -> Found? {
    guard let count = amount(index), let unit = text(index + 1).flatMap({ Vocabulary.units[$0] }),
      unit > 0
    else { return nil }
    return (index + 2, .day(today.adding(days: sign * count * unit)))
  }

  /// «uke 7», «neste veke»: the Friday, for that is the last day to meet.
  func week(at index: Int) -> Found? {
    guard let word = text(index) else { return nil }
    if Self.nextWords.contains(word), let unit = text(index + 1).flatMap({ Vocabulary.units[$0] }) {
      guard unit == 7 else { return nil }
      return (index + 2, .assumed(today.monday.adding(days: 11), .wholePeriod))
    }
    guard ["uke", "veke", "week", "u"].contains(word), let week = number(index + 1) else {
      return nil
    }
    let fridays = (0...2).compactMap {
      Day(weekYear: today.year + $0 - 1, week: week, weekday: .friday)
    }
    guard let friday = fridays.first(where: { $0 >= today }) else {
      return (index + 2, .impossible)
    }
    return (index + 2, .assumed(friday, .wholePeriod))
  }

  /// «februar», «mars 2027»: its last day.
  private func wholeMonth(at index: Int) -> Found? {
    guard let month = month(index), isLenient else { return nil }
    let year = digits(index + 1).flatMap { $0.count == 4 ? Int($0) : nil }
    let next = year == nil ? index + 1 : index + 2
    let years = year.map { [$0] } ?? [today.year, today.year + 1]
    let lasts = years.compactMap { lastDay(of: month, $0) }
    guard let day = lasts.first(where: { $0 >= today || year != nil }) else { return nil }
    return (next, .assumed(day, .wholePeriod))
  }

  private func lastDay(of month: Int, _ year: Int) -> Day? {
    let next =
      month == 12
      ? Day(year: year + 1, month: 1, day: 1)
      : Day(year: year, month: month + 1, day: 1)
    return next?.adding(days: -1)
  }

  func amount(_ index: Int) -> Int? {
    number(index) ?? text(index).flatMap { Vocabulary.numbers[$0] }
  }
}
