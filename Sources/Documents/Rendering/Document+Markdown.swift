extension Document {
  /// The paper as Markdown, with tables as on GitHub.
  public var markdown: String {
    ("# \(title.marked)" + blocks.map { "\n\n" + $0.markdown }.joined()) + "\n"
  }
}

extension Block {
  fileprivate var markdown: String {
    switch self {
    case .heading(let text): "## \(text.marked)"
    case .subheading(let text): "### \(text.marked)"
    case .newPage: "---"
    case .paragraph(let text): text.marked
    case .notice(let text): "**\(text.marked)**"
    case .aside(let text): "*\(text.marked)*"
    case .quote(let text):
      text.paragraphs.map { "> \($0.marked)" }.joined(separator: "\n>\n")
    case .list(let items): items.map { "- \($0.marked)" }.joined(separator: "\n")
    case .steps(let items):
      items.enumerated().map { "\($0 + 1). \($1.marked)" }.joined(separator: "\n")
    case .table(let table):
      (table.caption.isEmpty ? "" : "**\(table.caption.marked)**\n\n")
        + Self.table(table.columns, table.rows)
    case .form(let fields): fields.map(\.markdown).joined(separator: "\n")
    case .signatures(let lines):
      Self.table(
        lines.columns,
        lines.signers.map { [$0] + lines.columns.dropFirst().map { _ in "" } })
    }
  }

  private static func table(_ columns: [String], _ rows: [[String]]) -> String {
    let rule = "|" + columns.map { _ in " --- |" }.joined()
    return ([row(columns), rule] + rows.map(row)).joined(separator: "\n")
  }

  private static func row(_ cells: [String]) -> String {
    "|" + cells.map { $0.oneLine.isEmpty ? "   |" : " \($0.marked) |" }.joined()
  }
}

extension Field {
  fileprivate var markdown: String {
    let value = value.oneLine.isEmpty ? String(repeating: ".", count: 24) : value.marked
    return "- **\(label.marked):** \(value)"
  }
}

extension String {
  /// The text on one line, with every sign that Markdown reads as a mark made plain.
  fileprivate var marked: String {
    let line = oneLine
    let plain = line.reduce(into: "") { text, character in
      if "\\`*_[]<>|~&".contains(character) { text.append("\\") }
      text.append(character)
    }
    return line.startsLikeMark ? plain.escapingFirstMark : plain
  }

  private var startsLikeMark: Bool {
    guard let first else { return false }
    return "#-+=".contains(first) || first.isASCII && first.isNumber
  }

  /// `1. x` would be an item of a list and `- x` too; a backslash before the mark keeps the line plain.
  private var escapingFirstMark: String {
    let digits = prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty else { return "\\" + self }
    let rest = dropFirst(digits.count)
    guard let mark = rest.first, ".)".contains(mark) else { return self }
    return digits + "\\" + rest
  }
}
