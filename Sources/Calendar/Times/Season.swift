/// A time of the year that people plan around.
enum Season: Sendable {
  case holiday(SchoolHoliday)
  case schoolYear

  static let words: [String: Season] = {
    var words: [String: Season] = [:]
    for (holiday, list) in names {
      for word in Vocabulary.words(list) { words[word] = .holiday(holiday) }
    }
    for word in Vocabulary.words(schoolYearWords) { words[word] = .schoolYear }
    return words
  }()

  /// The last day before it, or before the next one when it is past.
  func before(today: Day) -> Day? {
    spans(today).map { $0.lowerBound.adding(days: -1) }.first { $0 >= today }
  }

  /// The first workday after it, or after the next one when it is past.
  func after(today: Day) -> Day? {
    spans(today).map(\.upperBound.nextWorkday).first { $0 >= today }
  }

  private func spans(_ today: Day) -> [ClosedRange<Day>] {
    let years = [today.year - 1, today.year, today.year + 1]
    switch self {
    case .holiday(let holiday): return years.compactMap(holiday.days(in:))
    case .schoolYear: return years.compactMap(SchoolHoliday.summer.days(in:))
    }
  }

  private static let names: [SchoolHoliday: String] = [
    .christmas: """
    jul jula julen juleferie juleferien juleferia jolefri joleferie joleferien juleavslutning
    juleavslutninga juleavslutningen nyttår christmas
    """,
    .easter: "påske påska påsken påskeferie påskeferien påskeferia easter",
    .summer: "sommeren sommaren sommerferie sommerferien sommarferie sommarferien summer",
    .autumn: "høstferie høstferien høstferia haustferie haustferien haustferia",
    .winter: "vinterferie vinterferien vinterferia",
  ]

  private static let schoolYearWords = """
    skoleslutt skuleslutt skolestart skulestart skoleårets skuleåret skoleåret sommeravslutning
    sommeravslutningen sommaravslutninga sommaravslutning
    """
}
