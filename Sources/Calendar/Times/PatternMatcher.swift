import Wording

/// Tries patterns against tokens.
struct PatternMatcher {
  let scanner: DateScanner

  func match(
    _ elements: ArraySlice<Element>, at index: Int, _ capture: Capture = Capture()
  ) -> (next: Int, capture: Capture)? {
    guard let element = elements.first else { return (index, capture) }
    let rest = elements.dropFirst()
    switch element {
    case .optional(let inner):
      if let met = step(inner, at: index, capture), let done = match(rest, at: met.0, met.1) {
        return done
      }
      return match(rest, at: index, capture)
    case .any(let words):
      return matchAny(of: words, then: rest, at: index, capture)
    default:
      guard let met = step(element, at: index, capture) else { return nil }
      return match(rest, at: met.0, met.1)
    }
  }

  private func matchAny(
    of words: Set<String>, then rest: ArraySlice<Element>, at index: Int, _ capture: Capture
  ) -> (next: Int, capture: Capture)? {
    for next in index...index + 4 {
      if let done = match(rest, at: next, capture) { return done }
      guard let word = scanner.text(next), words.contains(word) else { return nil }
    }
    return nil
  }

  private func step(_ element: Element, at index: Int, _ capture: Capture) -> (Int, Capture)? {
    guard let word = scanner.text(index) else {
      if case .noNoun = element { return (index, capture) }
      return nil
    }
    var capture = capture
    switch element {
    case .words(let words):
      guard words.contains(word) else { return nil }
      if Self.leaders.contains(word), let day = weekOrNext(index) { capture.reading = day }
    case .number:
      guard let number = scanner.amount(index) else { return nil }
      capture.numbers.append(number)
    case .longUnit:
      guard let unit = Vocabulary.units[word], unit > 0 else { return nil }
      capture.unit = unit
      if let days = capture.count { capture.reading = .day(scanner.today.adding(days: days)) }
    case .shortUnit:
      guard Vocabulary.units[word] == 0 else { return nil }
    case .season:
      guard let season = Season.words[word] else { return nil }
      capture.season = season
    case .date:
      guard let found = date(at: index) else { return nil }
      capture.reading = found.reading
      capture.isWritten = scanner.date(at: index) != nil
      return (found.next, capture)
    case .weekdays: return scanner.weekdays(at: index).map { ($0, capture) }
    case .hour: return scanner.hour(at: index).map { ($0, capture) }
    case .time: return scanner.clockTime(at: index).map { ($0, capture) }
    case .noNoun: return scanner.isFollowedByNoun(index) ? nil : (index, capture)
    case .optional, .any: return nil
    }
    return (index + 1, capture)
  }

  // «uke 7» and «neste mandag» are words to the pattern, and a day to the one who plans.
  private func weekOrNext(_ index: Int) -> DayReading? {
    var lenient = scanner
    lenient.isLenient = true
    return lenient.relativeDate(at: index)?.reading
  }

  // After «innen» a weekday or a month is a date; in running text it is not.
  private func date(at index: Int) -> DateScanner.Found? {
    if let found = scanner.date(at: index) { return found }
    guard let before = scanner.text(index - 1), Self.heralds.contains(before) else { return nil }
    var lenient = scanner
    lenient.isLenient = true
    return lenient.anyDate(at: index)
  }

  private static let leaders: Set<String> = [
    "uke", "week", "neste", "next", "førstkommende", "førstkomande", "veke",
  ]

  private static let heralds: Set<String> = [
    "innen", "innan", "senest", "seinast", "inntil", "by", "before", "utgangen",
    "utgongen", "av", "evalueres", "evaluerast", "evaluert", "evaluering", "eval", "før", "den",
  ]
}
