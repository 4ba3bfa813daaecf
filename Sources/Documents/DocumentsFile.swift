public import Calendar
import Goals
public import Wording

/// Papers as other programs read them; `schema.json` beside this file describes it.
public struct DocumentsFile: Sendable, Hashable, Encodable {
  /// What kind of file it is.
  public let format = "bti-documents"

  /// The version of the form; a program that reads it refuses a version it does not know.
  public let version = 1

  /// The language of the words.
  public var language: Language

  /// The id of the guide.
  public var guide: String

  /// The day the guide's content was last checked.
  public var checked: Day

  /// The day the papers were written.
  public var written: Day

  /// The papers.
  public var documents: [Document]

  /// The goals and measures, where there are any.
  public var plan: Plan?

  /// What is due.
  public var appointments: [Appointment]

  /// Goals and measures, each in the words of those who agreed on them.
  public struct Plan: Sendable, Hashable, Encodable {
    /// The goals.
    public var goals: [Goal]

    /// The measures.
    public var measures: [Measure]
  }

  /// One goal.
  public struct Goal: Sendable, Hashable, Encodable {
    let id: String
    let kind: String
    let text: String
    let evaluation: Day?
  }

  /// One measure.
  public struct Measure: Sendable, Hashable, Encodable {
    let text: String
    let arena: String?
    let responsible: String?
    let when: String?
    let need: String?
    let sign: String?
    let goal: String?
  }
}

extension DocumentsFile.Plan {
  init(_ plan: Goals.Plan, own: (String) -> String) {
    goals = plan.goals.map { goal in
      DocumentsFile.Goal(
        id: goal.id, kind: goal.kind.rawValue, text: own(goal.text), evaluation: goal.evaluation)
    }
    measures = plan.measures.map { measure in
      DocumentsFile.Measure(
        text: own(measure.text), arena: measure.arena?.rawValue,
        responsible: measure.responsible.map(own), when: measure.when.map(own),
        need: measure.need.map(own), sign: measure.sign.map(own), goal: measure.goal)
    }
  }
}
