public import Wording

/// One paper: a title and what stands under it, whatever the format it is written in.
public struct Document: Sendable, Hashable {
  /// What paper it is.
  public var kind: DocumentKind

  /// The language it is written in.
  public var language: Language

  /// The title.
  public var title: String

  /// What stands under the title, in order.
  public var blocks: [Block]

  /// Creates a paper.
  public init(kind: DocumentKind, language: Language, title: String, blocks: [Block]) {
    self.kind = kind
    self.language = language
    self.title = title
    self.blocks = blocks
  }
}

/// One part of a paper.
public enum Block: Sendable, Hashable {
  /// A heading inside the paper.
  case heading(String)

  /// A heading under a heading.
  case subheading(String)

  /// A paragraph.
  case paragraph(String)

  /// A paragraph nobody may overlook.
  case notice(String)

  /// Somebody's own words, with their line breaks.
  case quote(String)

  /// Things in no order.
  case list([String])

  /// Things in order.
  case steps([String])

  /// Columns with a heading each.
  case table(Table)

  /// What is filled in by hand, or already is.
  case form([Field])

  /// Lines to sign on.
  case signatures(Signatures)

  /// What may be skipped.
  case aside(String)

  /// What follows stands on a page of its own.
  case newPage
}

/// Columns with a heading each.
public struct Table: Sendable, Hashable {
  /// What the table shows; empty where the heading above it says so.
  public var caption: String

  /// The headings.
  public var columns: [String]

  /// The rows; each has a cell for every column.
  public var rows: [[String]]

  /// Creates a table.
  public init(caption: String, columns: [String], rows: [[String]]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}

/// A label and what is filled in beside it.
public struct Field: Sendable, Hashable, Encodable {
  /// What is asked for.
  public var label: String

  /// What is known; empty where it is filled in by hand.
  public var value: String

  /// Whether it takes more than one line to fill in.
  public var isLong: Bool

  /// Creates a field.
  public init(_ label: String, _ value: String = "", isLong: Bool = false) {
    self.label = label
    self.value = value
    self.isLong = isLong
  }
}

/// Lines to sign on.
public struct Signatures: Sendable, Hashable {
  /// The headings: who, where and when, signature.
  public var columns: [String]

  /// Who signs, a line each.
  public var signers: [String]

  /// Creates lines to sign on.
  public init(columns: [String], signers: [String]) {
    self.columns = columns
    self.signers = signers
  }
}
