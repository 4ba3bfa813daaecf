import Calendar
import Foundation
import Goals
import Prompts
import Yams

/// The words as they stand in the repository, read once.
enum Words {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let checker: GoalChecker? = {
    guard let goals = try? node("prompts/goals.yaml"), let verbs = try? node("prompts/verbs.yaml"),
      let lexicon = try? Lexicon(goals: goals, verbs: verbs)
    else { return nil }
    return GoalChecker(lexicon: lexicon)
  }()

  /// The day all tests happen on, a Wednesday.
  static let today = Day(iso: "2026-11-25")

  static func node(_ path: String) throws -> Node? {
    try Yams.compose(yaml: text(path))
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}
