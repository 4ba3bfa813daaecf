extension Document: Encodable {
  private enum Key: String, CodingKey { case id, title, blocks }

  /// Writes the paper as its id, its title and its blocks.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(kind, forKey: .id)
    try container.encode(title, forKey: .title)
    try container.encode(blocks, forKey: .blocks)
  }
}

extension Block: Encodable {
  private enum Key: String, CodingKey {
    case type, text, items, caption, columns, rows, fields, signers
  }

  /// Writes the block as its type and what belongs to it.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(type, forKey: .type)
    switch self {
    case .newPage: break
    case .heading(let text), .subheading(let text), .paragraph(let text), .notice(let text),
      .quote(let text),
      .aside(let text):
      try container.encode(text, forKey: .text)
    case .list(let items), .steps(let items): try container.encode(items, forKey: .items)
    case .form(let fields): try container.encode(fields, forKey: .fields)
    case .table(let table):
      try container.encode(table.caption, forKey: .caption)
      try container.encode(table.columns, forKey: .columns)
      try container.encode(table.rows, forKey: .rows)
    case .signatures(let lines):
      try container.encode(lines.columns, forKey: .columns)
      try container.encode(lines.signers, forKey: .signers)
    }
  }

  private var type: String {
    switch self {
    case .heading: "heading"
    case .subheading: "subheading"
    case .newPage: "new-page"
    case .paragraph: "paragraph"
    case .notice: "notice"
    case .quote: "quote"
    case .list: "list"
    case .steps: "steps"
    case .table: "table"
    case .form: "form"
    case .signatures: "signatures"
    case .aside: "aside"
    }
  }
}
