public import Interview
public import Wording

/// A guide and the words in which it is shown: one language, and perhaps one role.
public struct Wordbook: Sendable {
  /// The guide that is shown.
  public let guide: Guide

  /// The language it is shown in.
  public let language: Language

  /// The role it is shown to, or nil for all of them.
  public let role: String?

  private let captions: Captions

  /// Creates the words in which a guide is shown.
  public init(_ guide: Guide, captions: Captions, language: Language, role: String? = nil) {
    self.guide = guide
    self.captions = captions
    self.language = language
    self.role = role
  }

  func said(_ caption: Caption, _ parts: String...) -> String {
    captions.text(caption, parts, in: language)
  }

  func text(_ text: Localized) -> String {
    guide.fill(text, in: language, person: nil)
  }

  /// The place of the question `role`, and the cell of the role that is shown.
  var roleCell: (question: Question.Index, cell: Cells)? {
    guard let role, let question = guide.index(of: "role"),
      let place = guide.questions[question].options.firstIndex(where: { $0.id == role })
    else { return nil }
    return (question, Cells(cell: place))
  }

  /// A condition for the role that is shown: what cannot be is left out, what is known is not said.
  func forRole(_ condition: Condition) -> Condition {
    guard let known = roleCell else { return condition }
    let possible = condition.alternatives.filter { alternative in
      alternative.atoms.allSatisfy {
        $0.question != known.question || !$0.cells.isDisjoint(with: known.cell)
      }
    }
    let rest = possible.map { Conjunction($0.atoms.filter { $0.question != known.question }) }
    return rest.contains { $0.atoms.isEmpty } ? .always : Condition(rest)
  }

  /// Whether something is for the role that is shown.
  func concerns(_ condition: Condition) -> Bool {
    !forRole(condition).alternatives.isEmpty
  }
}
