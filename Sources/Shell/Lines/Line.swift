/// One paragraph the shell says.
public struct Line: Sendable, Hashable {
  /// What is said; never holds a line break.
  public var text: String

  /// What the paragraph is.
  public var role: Role

  /// How far it stands in, in columns.
  public var indent: Int

  /// How far its second and later rows stand in beyond the first.
  public var hanging: Int

  /// Creates a paragraph.
  public init(_ text: String, _ role: Role = .text, indent: Int = 0, hanging: Int = 0) {
    self.text = text
    self.role = role
    self.indent = indent
    self.hanging = hanging
  }

  /// The widest a row is ever made, however wide the terminal: longer rows are hard to read.
  public static let width = 72

  /// An empty row.
  public static let blank = Line("")

  /// What a paragraph is; colour may follow it, meaning never does.
  public enum Role: Sendable, Hashable {
    /// Ordinary text.
    case text

    /// The title of a level, a step or an advice.
    case heading

    /// A question.
    case question

    /// What concerns somebody's safety.
    case alarm

    /// What may be skipped.
    case aside
  }
}

extension Line {
  /// The paragraph as rows no wider than this, broken between words.
  public func rows(width: Int) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    guard !words.isEmpty else { return [""] }
    var rows: [String] = []
    var row = String(repeating: " ", count: indent)
    var isFresh = true
    for word in words {
      if !isFresh, row.count + 1 + word.count > width {
        rows.append(row)
        row = String(repeating: " ", count: min(indent + hanging, width / 2))
        isFresh = true
      }
      row += isFresh ? word : " " + word
      isFresh = false
    }
    return rows + [row]
  }
}
