import Wording

// Times of day and weekdays, alone, in lists and in spans.
extension DateScanner {
  /// The index after an hour: `17`, `17.00`, «halv ni», «kvart over åtte», «åtte».
  func hour(at index: Int) -> Int? {
    if let next = clockTime(at: index) { return next }
    if let number = number(index) {
      let isDate = isMark(index + 1, ".", "/") && digits(index + 2, glued: true) != nil
      return number <= 24 && !isDate ? index + 1 : nil
    }
    guard let word = text(index) else { return nil }
    if word == "halv" { return hour(at: index + 1) }
    if word == "kvart", let side = text(index + 1), ["over", "på"].contains(side) {
      return hour(at: index + 2)
    }
    return Vocabulary.numbers[word].flatMap { $0 <= 12 ? index + 1 : nil }
  }

  /// The index after an hour with minutes in digits: `17.00`, `8:15`.
  func clockTime(at index: Int) -> Int? {
    guard let hour = number(index), hour <= 24, isMark(index + 1, ".", ":"),
      let minutes = digits(index + 2, glued: true), minutes.count == 2,
      let number = Int(minutes), number < 60
    else { return nil }
    let goesOn = isMark(index + 3, ".", "/") && digits(index + 4, glued: true) != nil
    return goesOn ? nil : index + 3
  }

  /// The index after weekdays: «mandag», «man.–tors.», «mandag, onsdag og fredag».
  func weekdays(at index: Int) -> Int? {
    guard var end = weekday(at: index, mayBeShort: false) else {
      return shortSpan(at: index)
    }
    while let next = nextWeekday(after: end) { end = next }
    return end
  }

  private func nextWeekday(after index: Int) -> Int? {
    guard let word = text(index), Self.joints.contains(word) else { return nil }
    let start = word == "," ? skipping(["og"], from: index + 1) : index + 1
    return weekday(at: start, mayBeShort: true)
  }

  private func shortSpan(at index: Int) -> Int? {
    guard var end = weekday(at: index, mayBeShort: true) else { return nil }
    let hasPoint = text(end - 1) == "."
    var count = 1
    while let next = nextWeekday(after: end) { (end, count) = (next, count + 1) }
    return hasPoint || count > 1 ? end : nil
  }

  private func weekday(at index: Int, mayBeShort: Bool) -> Int? {
    guard let word = text(index), Vocabulary.weekdays[word] != nil else { return nil }
    guard Vocabulary.shortWeekdays.contains(word) else { return index + 1 }
    guard mayBeShort else { return nil }
    return isMark(index + 1, ".") && text(index + 2) != nil ? index + 2 : index + 1
  }

  /// Whether the word at an index is a thing counted, so that «mellom 4 og 6» was no clock.
  func isFollowedByNoun(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return false }
    return !Self.afterClock.contains(tokens[index].text)
      && Vocabulary.weekdays[tokens[index].text] == nil
  }

  private static let joints: Set<String> = ["-", "–", "—", "/", ",", "og", "til", "and", "to"]

  private static let afterClock: Set<String> = [
    "på", "i", "hver", "kvar", "og", "når", "ved", "alle", "om", "med", "hjemme", "heime",
    "sammen", "saman", "daglig", "dagleg", "uten", "utan", "for", "der", "de", "dei", "every",
  ]
}
