public import Wording

/// A text that can be written as Markdown or HTML.
public struct Document: Sendable, Hashable {
  /// The title.
  public var title: String

  /// The language it is written in.
  public var language: Language

  /// What the list of contents is called.
  public var contents: String

  /// The parts, in order.
  public var blocks: [Block]
}

/// One part of a document.
public enum Block: Sendable, Hashable {
  /// A heading; 2 is the highest below the title.
  case heading(Int, String)

  /// A paragraph.
  case paragraph(Passage)

  /// A list.
  case list([Passage], isNumbered: Bool)
}

/// A sentence or several, with what stands before and after them.
public struct Passage: Sendable, Hashable {
  /// What it is or when it holds, set in bold.
  public var label: String?

  /// What it says.
  public var text: String

  /// What it rests on, set small.
  public var note: String?

  /// What belongs under it, as a list.
  public var points: [Passage]

  /// Creates a passage.
  public init(_ text: String, label: String? = nil, note: String? = nil, points: [Passage] = []) {
    self.text = text
    self.label = label
    self.note = note
    self.points = points
  }
}
