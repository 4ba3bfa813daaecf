public import Calendar
public import Goals

/// What a person answered.
public enum Answer: Sendable, Hashable, Codable {
  /// The ids of the chosen options.
  case options([String])

  /// A whole number.
  case number(Int)

  /// A day.
  case day(Day)

  /// Own words.
  case text(String)

  /// Goals and measures.
  case plan(Plan)

  /// One option.
  public static func option(_ id: String) -> Answer { .options([id]) }
}

extension Question {
  /// The cell an answer lies in.
  ///
  /// - Throws: ``Rejection`` where the answer is not one the question takes.
  public func cell(of answer: Answer) throws(Rejection) -> Int {
    switch (kind, answer) {
    case (.choice, .options(let ids)):
      guard ids.count == 1, let place = place(of: ids[0]) else {
        throw .unknownOption(question: id)
      }
      return place
    case (.choices, .options(let ids)):
      let places = ids.compactMap(place)
      guard !ids.isEmpty, places.count == ids.count else { throw .unknownOption(question: id) }
      return domain.cell(ofOptions: places)
    case (.number(let bounds), .number(let number)):
      guard bounds.contains(number) else { throw .outOfBounds(question: id, bounds) }
      return domain.cell(ofNumber: number)
    case (.goals, .plan):
      return 0
    case (.text, .text(let text)), (.goals, .text(let text)):
      guard !text.allSatisfy(\.isWhitespace) else { throw .empty(question: id) }
      return 0
    case (.day, .day):
      return 0
    default:
      throw .wrongKind(question: id)
    }
  }

  /// The place of an option among the options.
  public func place(of option: Option.ID) -> Int? {
    options.firstIndex { $0.id == option }
  }
}
