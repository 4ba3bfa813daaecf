import Wording

extension Document {
  /// The document as a page that prints well on A4 and needs nothing but itself.
  public var html: String {
    let headings = blocks.enumerated().compactMap { place, block in
      if case .heading(2, let text) = block { (place, text) } else { nil }
    }
    let contents = headings.map { "<li><a href=\"#p\($0.0)\">\($0.1.escaped)</a></li>" }
    return """
      <!doctype html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title.escaped)</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <main>
      <h1>\(title.escaped)</h1>
      <nav aria-label="\(self.contents.escaped)">
      <ol>
      \(contents.joined(separator: "\n"))
      </ol>
      </nav>
      \(blocks.enumerated().map { $1.html(place: $0) }.joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }

  private static let style = """
    @page { size: A4; margin: 18mm 16mm 20mm; }
    @page { @bottom-center { content: counter(page); font: 9pt sans-serif; } }
    body { font: 11pt/1.45 "Liberation Sans", Arial, Helvetica, sans-serif; color: #111;
      max-width: 46rem; margin: 2rem auto; padding: 0 1rem; background: #fff; }
    h1 { font-size: 1.9em; line-height: 1.2; }
    h2 { font-size: 1.45em; margin-top: 2em; border-bottom: 2px solid #333; }
    h3 { font-size: 1.15em; margin-top: 1.6em; }
    h4 { font-size: 1em; margin: 1.2em 0 .3em; }
    li { margin: .25em 0; }
    small { color: #444; font-size: .8em; }
    a { color: #0b3d91; }
    @media print {
      body { margin: 0; padding: 0; max-width: none; font-size: 10pt; }
      h2 { break-before: page; }
      h2, h3, h4 { break-after: avoid; }
      p, li li { break-inside: avoid; }
      a { color: inherit; text-decoration: none; }
    }
    """
}

extension Block {
  fileprivate func html(place: Int) -> String {
    switch self {
    case .heading(let depth, let text): "<h\(depth) id=\"p\(place)\">\(text.escaped)</h\(depth)>"
    case .paragraph(let passage):
      passage.points.isEmpty
        ? "<p>\(passage.html)</p>" : "<div><p>\(passage.html)</p></div>"
    case .list(let passages, let isNumbered):
      Passage.list(passages, tag: isNumbered ? "ol" : "ul")
    }
  }
}

extension Passage {
  fileprivate var html: String {
    let parts = [
      label.map { "<strong>\($0.escaped)</strong>" }, text.isEmpty ? nil : text.escaped,
      note.map { "<small>\($0.escaped)</small>" },
    ]
    let line = parts.compactMap(\.self).joined(separator: " ")
    return points.isEmpty ? line : line + "\n" + Self.list(points, tag: "ul")
  }

  fileprivate static func list(_ passages: [Passage], tag: String) -> String {
    "<\(tag)>\n" + passages.map { "<li>\($0.html)</li>\n" }.joined() + "</\(tag)>"
  }
}

extension String {
  /// The text as it stands in HTML or SVG.
  var escaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
