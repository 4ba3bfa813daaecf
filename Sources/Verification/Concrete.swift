import Calendar
import Goals
import Interview

extension Question {
  /// An answer that lies in a cell.
  func answer(in cell: Int, day: Day) -> Answer {
    switch (kind, domain) {
    case (.choice, _): .option(options[cell].id)
    case (.choices, .sets(let mentioned)):
      .options(members(of: cell, mentioned: mentioned))
    case (.choices, _): .options(options.prefix(1).map(\.id))
    case (.number(let bounds), .numbers(let cuts)):
      .number(cell == 0 ? bounds.lowerBound : cuts[cell - 1])
    case (.number(let bounds), _): .number(bounds.lowerBound)
    case (.day, _): .day(day)
    case (.text, _): .text("…")
    case (.goals, _): .plan(Plan(goals: [], measures: []))
    case (.review, _): .review(Review())
    }
  }

  /// The answer as it is typed in a session.
  func typed(_ cell: Int, day: Day) -> String {
    typed(answer(in: cell, day: day))
  }

  /// An answer as it is typed in a session.
  func typed(_ answer: Answer) -> String {
    switch answer {
    case .options(let ids) where Set(options.map(\.id)).isSubset(of: ["yes", "no", "unsure"]):
      ids.map { ["yes": "j", "no": "n"][$0] ?? "u" }.joined()
    case .options(let ids): ids.compactMap(place).map { "\($0 + 1)" }.joined(separator: ",")
    case .number(let number): "\(number)"
    case .day(let day): day.iso
    case .text(let text): text
    case .plan: "0"
    case .review: ""
    }
  }

  /// Options that fall into a cell; one that no condition mentions stands for the empty set.
  private func members(of cell: Int, mentioned: [Int]) -> [Option.ID] {
    let chosen = mentioned.enumerated().filter { cell & (1 << $0.offset) != 0 }.map(\.element)
    let others = options.indices.filter { !mentioned.contains($0) }
    return (chosen.isEmpty ? Array(others.prefix(1)) : chosen).map { options[$0].id }
  }
}
