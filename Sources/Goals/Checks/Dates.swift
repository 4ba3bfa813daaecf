import Calendar
import Wording

// When the goal is looked at again.
extension Check {
  /// No day to look at how it went.
  static let noEvaluationDate = Check(
    .noEvaluationDate, .timed, .missing, [.goal], cite: ["S2.78", "S3.11"],
    examples: [
      .found("Per arbeider med lekser mandag–torsdag fra kl. 17–18"),
      .found("Per les kvar kveld", .nn),
      .fine("Per leser hver kveld i fire uker"), .fine("Per leser hver kveld, evalueres 4. januar"),
      .fine("Per sym 25 meter innan 18. desember", .nn),
    ]
  ) { text in
    !text.timed.isEmpty || text.context.evaluation != nil ? [] : [.absence]
  }

  /// More than six weeks until anyone looks.
  static let evaluationTooLate = Check(
    .evaluationTooLate, .timed, .tip, [.goal], cite: ["S2.78", "S3.11"],
    examples: [
      .found("Per leser hver kveld i tre måneder"), .found("Per les kvar kveld i ti veker", .nn),
      .fine("Per leser hver kveld de neste seks ukene"), .fine("Per les i fire veker", .nn),
    ]
  ) { text in
    let last = text.today.adding(days: text.interval.upperBound)
    if let day = text.context.evaluation { return day > last ? [.absence] : [] }
    return text.timed.filter { ($0.time.deadline ?? text.today) > last }.map { Hit($0.tokens) }
  }

  /// A day that is already over.
  static let dateInPast = Check(
    .dateInPast, .timed, .missing, .all, cite: ["S2.78"],
    examples: [
      .found("Per leser hver kveld, evalueres 12.1.2024"),
      .found("Per les kvar kveld, vert evaluert 1. mars 2020", .nn),
      .fine("Per leser hver kveld i fire uker"), .fine("Per les kvar kveld", .nn),
    ]
  ) { text in
    let isPast = text.context.evaluation.map { $0 < text.today } ?? false
    return text.timed.filter { ($0.time.deadline ?? text.today) < text.today }
      .map { Hit($0.tokens) } + (isPast ? [.absence] : [])
  }

  /// A day when nobody is likely to be at work or at school.
  static let dateInHoliday = Check(
    .dateInHoliday, .timed, .tip, .all, cite: ["S2.78"],
    examples: [
      .found("Per leser hver kveld, evalueres 24. desember"),
      .found("Per les kvar kveld, vert evaluert 17. mai", .nn),
      .fine("Per leser hver kveld i fire uker"), .fine("Per les kvar kveld i juleferien", .nn),
    ]
  ) { text in
    let isOff = text.isOff(text.context.evaluation)
    return text.timed.filter { $0.time.isExact && text.isOff($0.time.deadline) }
      .map { Hit($0.tokens) } + (isOff ? [.absence] : [])
  }
}

extension Analysis {
  /// The expressions that lead to a day, with their tokens; an evaluation alone when there is one.
  fileprivate var timed: [(time: TimeExpression, tokens: Range<Int>)] {
    let ends = times.filter {
      [.evaluation, .deadline, .period].contains($0.kind)
        || $0.kind == .date && $0.deadline != today
    }
    let evaluations = ends.filter { $0.kind == .evaluation }
    return (evaluations.isEmpty ? ends : evaluations).map { ($0, tokens(of: $0)) }
  }

  // A day that is over has worse faults than being a Sunday.
  fileprivate func isOff(_ day: Day?) -> Bool {
    guard let day, day >= today else { return false }
    return !day.isWorkday || day.schoolHoliday != nil
  }

  private func tokens(of time: TimeExpression) -> Range<Int> {
    token(at: time.range.lowerBound)..<token(at: time.range.upperBound)
  }

  // The first token that starts at or after a character.
  private func token(at character: Int) -> Int {
    var range = tokens.indices
    while let middle = range.middle {
      let isBefore = tokens[middle].range.lowerBound < character
      range = isBefore ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }
}

extension Range<Int> {
  fileprivate var middle: Int? { isEmpty ? nil : (lowerBound + upperBound) / 2 }
}
