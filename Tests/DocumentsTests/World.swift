import Calendar
import Documents
import Foundation
import Goals
import Interview
import Prompts
import Wording

/// The prompts of this repository, and cases played in them.
enum World {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "prompts")

  static let library = Result { try Library(contentsOf: folder) }

  static let provisions = Dictionary(
    ((try? library.get().sources) ?? []).flatMap(\.provisions).map { ($0.id, $0) },
    uniquingKeysWith: { first, _ in first })

  /// An ordinary Monday.
  static let today = Day(iso: "2027-02-15") ?? .epoch

  static func guide(_ id: String = "oppdal") throws -> Guide {
    let library = try library.get()
    return library.guide(id) ?? library.core
  }

  static func dossier(
    of session: Session, in language: Language = .nb, on today: Day = today, marked: [String] = []
  ) throws -> Dossier {
    let library = try library.get()
    return Dossier(
      session: session, language: language, words: library.papers,
      provisions: provisions,
      deadlines: library.deadlines, today: today, marked: marked)
  }

  /// A session in which everything asked is answered: as given here, or else mildly.
  static func session(
    _ answers: [Question.ID: Answer], guide id: String = "oppdal", levels: [Int] = []
  ) throws -> Session {
    let guide = try guide(id)
    var session = try Session(guide)
    try answerAll(&session, answers)
    for level in levels {
      try session.record(.entered(level: level, step: nil))
      try answerAll(&session, answers)
    }
    return session
  }

  private static func answerAll(_ session: inout Session, _ answers: [Question.ID: Answer]) throws {
    while case .ask(let prompt) = session.standing.turn {
      let question = session.guide.questions[prompt.question]
      let answer = answers[question.id] ?? mild(question)
      try session.record(.answered(question: question.id, answer))
    }
  }

  private static func mild(_ question: Question) -> Answer {
    switch question.kind {
    case .choice, .choices:
      let ids = question.options.map(\.id)
      return .option(question.isSafeguard && ids.contains("no") ? "no" : ids[0])
    case .number(let bounds): return .number(bounds.lowerBound)
    case .day: return .day(today)
    case .text, .goals: return .text("Egne ord om \(question.id).")
    case .review: return .review(Review())
    }
  }
}

extension World {
  /// A pupil who needs help in the own unit: worry, talk, and measures agreed on.
  static let pupil: [Question.ID: Answer] = [
    "role": .option("school"), "person": .option("pupil"), "age": .number(9),
    "observed": .text("Sitter alene i friminuttet.\nSa på mandag: «Jeg er sliten»."),
    "protective": .text("Liker å tegne. Én trygg venn."),
    "need": .option("own-unit"), "child-heard": .option("heard"),
    "child-in-talk": .option("no"),
    "child-informed-how": .text("Kontaktlærer, mandag i første økt"),
    "goals": .plan(plan), "evaluation-date": Day(iso: "2027-03-25").map(Answer.day) ?? .text("?"),
    "evaluated": .option("not-yet"),
  ]

  static let plan = Plan(
    goals: [
      Goal(id: "g0", text: "Eleven har det trygt i friminuttene", kind: .mainGoal),
      Goal(id: "g1", text: "Eleven leker med minst én annen i storefri tre dager i uka"),
      Goal(
        id: "g2", text: "Eleven spiser frokost hver skoledag",
        evaluation: Day(iso: "2027-03-08")),
    ],
    measures: [
      Measure(
        text: "Setter i gang lek ved ballbingen", arena: .school,
        responsible: "inspiserende voksen",
        when: "hvert storefri", need: "ball", sign: "Eleven er med", goal: "g1"),
      Measure(
        text: "Dekker på til frokost kl. 7", arena: .home, responsible: "foresatte",
        when: "hver skoledag", goal: "g2"),
    ])

  /// A child who may be hit at home.
  static let danger: [Question.ID: Answer] = [
    "role": .option("kindergarten"), "person": .option("child"), "violence": .option("yes"),
  ]
}
