import Wording

extension Document {
  /// The paper as one page that prints on A4, opens in a word processor and holds no script.
  public var html: String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(title.escaped)</title>
    <style>
    \(PageStyle.css)
    </style>
    </head>
    <body>
    <main>
    <h1>\(title.escaped)</h1>
    \(blocks.map(\.html).joined(separator: "\n"))
    </main>
    </body>
    </html>

    """
  }
}

extension Block {
  fileprivate var html: String {
    switch self {
    case .heading(let text): Self.element("h2", text.escaped)
    case .subheading(let text): Self.element("h3", text.escaped)
    case .newPage: "<hr class=\"page\">"
    case .paragraph(let text): Self.element("p", text.escaped)
    case .notice(let text): "<p class=\"notice\"><strong>\(text.escaped)</strong></p>"
    case .aside(let text): "<p class=\"aside\">\(text.escaped)</p>"
    case .quote(let text):
      Self.element("blockquote", text.paragraphs.map { Self.element("p", $0.escaped) }.joined())
    case .list(let items): Self.list("ul", items)
    case .steps(let items): Self.list("ol", items)
    case .table(let table): table.html
    case .form(let fields): Self.form(fields)
    case .signatures(let lines): lines.html
    }
  }

  private static func element(_ name: String, _ content: String) -> String {
    "<\(name)>\(content)</\(name)>"
  }

  private static func list(_ name: String, _ items: [String]) -> String {
    "<\(name)>\n" + items.map { element("li", $0.escaped) + "\n" }.joined() + "</\(name)>"
  }

  private static func form(_ fields: [Field]) -> String {
    let rows = fields.map { field in
      "<tr\(field.isLong ? " class=\"long\"" : "")><th scope=\"row\">\(field.label.escaped)</th>"
        + "<td>\(field.value.oneLine.isEmpty ? "&nbsp;" : field.value.escaped)</td></tr>\n"
    }
    return "<table class=\"form\">\n<tbody>\n\(rows.joined())</tbody>\n</table>"
  }
}

extension Table {
  fileprivate var html: String {
    let head = columns.map { "<th scope=\"col\">\($0.escaped)</th>" }.joined()
    let body = rows.map { row in
      "<tr>" + row.map { "<td>\($0.escaped)</td>" }.joined() + "</tr>\n"
    }
    let name = caption.isEmpty ? "" : "<caption>\(caption.escaped)</caption>\n"
    let mark = rows.count <= 6 ? " class=\"short\"" : ""
    return "<table\(mark)>\n\(name)<thead>\n<tr>\(head)</tr>\n</thead>\n"
      + "<tbody>\n\(body.joined())</tbody>\n</table>"
  }
}

extension Signatures {
  fileprivate var html: String {
    let head = columns.map { "<th scope=\"col\">\($0.escaped)</th>" }.joined()
    let blanks = columns.dropFirst().map { _ in "<td>&nbsp;</td>" }.joined()
    let body = signers.map { "<tr><th scope=\"row\">\($0.escaped)</th>\(blanks)</tr>\n" }
    return "<table class=\"signatures\">\n<thead>\n<tr>\(head)</tr>\n</thead>\n"
      + "<tbody>\n\(body.joined())</tbody>\n</table>"
  }
}

extension String {
  /// The text on one line, with every sign that HTML reads as a mark written as an entity.
  fileprivate var escaped: String {
    oneLine.reduce(into: "") { text, character in
      text.append(contentsOf: character.entity ?? String(character))
    }
  }
}

extension Character {
  fileprivate var entity: String? {
    switch self {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&#39;"
    default: nil
    }
  }
}
