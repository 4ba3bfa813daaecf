import Calendar
import Foundation
import Interview
import Prompts
import Shell
import Wording

/// A guide small enough to see through, with the sentences and words of the real prompts.
enum World {
  static let today = Day(iso: "2026-11-23") ?? .epoch

  static let library: Library? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try? Library(contentsOf: root.appending(path: "prompts"), only: ["oppdal"])
  }()

  static let setting = setting(asking: questions, rules)

  /// What a guide with these questions is talked through with.
  static func setting(asking questions: [Question], _ rules: [Rule] = []) -> Setting? {
    guard var setting = oppdal else { return nil }
    setting.guide = guide(setting.guide.profile, questions, rules)
    return setting
  }

  /// Made once: preparing to listen takes the longest.
  static let oppdal: Setting? = {
    guard let library, let guide = library.guides.first else { return nil }
    return library.setting(guide, today: today)
  }()

  /// The same where nothing may go through the guardians.
  static let locked: Setting? = {
    guard var setting else { return nil }
    setting.guide.rules.append(
      Rule(id: "lock", level: nil, when: .always, outcome: 0, because: text("x"), cite: []))
    return setting
  }()

  static func text(_ text: String) -> Localized { Localized(nb: text, nn: text, en: text) }

  private static func guide(
    _ profile: Profile, _ questions: [Question], _ rules: [Rule]
  ) -> Guide {
    Guide(
      id: "small", profile: profile, questions: questions, outcomes: outcomes, rules: rules,
      levels: [level(questions)])
  }

  private static let questions = [
    choice("role", "school", "kindergarten"),
    Question(
      id: "violence", text: text("Vold?"), kind: .choice,
      options: ["no", "unsure", "yes"].map { Question.Option(id: $0, text: text($0)) },
      domain: .options(count: 3), isGraded: true, isSafeguard: true),
    Question(id: "observed", text: text("Sett?"), kind: .text, domain: .whole),
    Question(id: "goals", text: text("Mål?"), kind: .goals, domain: .whole),
    Question(id: "review", text: text("Sett tilbake?"), kind: .review, domain: .whole),
    choice("effect", "partial", "full"),
  ]

  static func choice(_ id: String, _ options: String...) -> Question {
    Question(
      id: id, text: text("\(id)?"), kind: .choice,
      options: options.map { Question.Option(id: $0, text: text($0)) },
      scope: id == "role" ? .case : .visit, domain: .options(count: options.count))
  }

  private static let outcomes = [
    outcome("lock", .duty, locks: true), outcome("close", .close),
    outcome("continue", .go(level: nil)), outcome("report", .stop),
  ]

  private static func outcome(
    _ id: String, _ effect: Outcome.Effect, locks: Bool = false
  ) -> Outcome {
    Outcome(
      id: id, effect: effect, title: text(id), advice: text(id), todo: [], ready: [], call: [],
      locksGuardians: locks, involvesServices: false, touchesGuardians: false, cite: [])
  }

  private static let rules = [
    rule("r-report", 1, [2], outcome: 3), rule("r-continue", 5, [0], outcome: 2),
    rule("r-close", 5, [1], outcome: 1),
  ]

  private static func rule(
    _ id: String, _ question: Int, _ cells: [Int], outcome: Int
  ) -> Rule {
    let atoms = cells.map { Atom(question: question, cells: Cells(cell: $0)) }
    return Rule(
      id: id, level: nil, when: Condition([Conjunction(atoms)]), outcome: outcome,
      because: text(id), cite: [])
  }

  private static func level(_ questions: [Question]) -> Level {
    Level(
      number: 1, title: text("Nivå"), steps: [Step(id: "one", title: text("Ett"))],
      prompts: questions.indices.map { Prompt(question: $0, step: 0, when: .always) }, again: 0,
      longest: questions.count)
  }
}
