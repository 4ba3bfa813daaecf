import GuideKit
import Interview

/// Small guides to try everything on.
let worlds = [Guide.sound] + (1...15).map(Guide.generated)

extension Guide {
  var visit: Visit { Visit(self, level: levels[0]) }

  /// Every interview, as the events of its answers.
  var interviews: [[Event]] {
    continued([], given: Array(repeating: .nothing, count: questions.count))
  }

  private func continued(_ events: [Event], given: [Cells]) -> [[Event]] {
    guard case .ask(let prompt) = standing(on: visit, given: given).turn else { return [events] }
    let question = questions[prompt.question]
    return question.options.indices.flatMap { cell in
      var given = given
      given[prompt.question] = Cells(cell: cell)
      let answer = Answer.option(question.options[cell].id)
      return continued(
        events + [.answered(question: question.id, answer)], given: given)
    }
  }

  /// Every way to answer or not to answer each question of the first level.
  var everyGiven: [[Cells]] {
    visit.prompts.map(\.question).reduce(
      [Array(repeating: .nothing, count: questions.count)]
    ) { rows, question in
      rows.flatMap { row in
        ([.nothing] + questions[question].domain.all.members.map(Cells.init(cell:))).map { cell in
          var row = row
          row[question] = cell
          return row
        }
      }
    }
  }

  /// A session in which these events have happened.
  func session(_ events: [Event] = [], level: Int? = nil) throws -> Session {
    try Session(self, log: events, level: level)
  }
}

/// An answer of one option.
func says(_ question: String, _ option: String) -> Event {
  .answered(question: question, .option(option))
}
