import Goals
import Interview
import Shell
import Testing
import Wording

/// A conversation under test: lines are typed, and what was said to the last is kept.
struct Talk {
  var conversation: Conversation
  var said: [Line] = []

  init(
    _ setting: Setting? = World.setting, language: Language = .nb,
    purpose: Conversation.Purpose = .interview
  ) throws {
    conversation = try Conversation(
      try #require(setting), language: language, role: "school", purpose: purpose)
    said = conversation.open()
  }

  /// A conversation that has come to the goals.
  static func atGoals(
    _ setting: Setting? = World.setting, language: Language = .nb
  ) throws -> Talk {
    var talk = try Talk(setting, language: language)
    talk.type("n", "Alt er bra.")
    return talk
  }

  mutating func type(_ lines: String...) {
    for line in lines { said = conversation.hear(line) }
  }

  var text: String { said.map(\.text).joined(separator: "\n") }

  func answer(_ id: String) -> Answer? {
    let session = conversation.session
    return session.guide.index(of: id).flatMap { session.answers[$0] }
  }

  var plan: Plan? {
    if case .plan(let plan)? = answer("goals") { plan } else { nil }
  }

  var review: Review? {
    if case .review(let review)? = answer("review") { review } else { nil }
  }
}
