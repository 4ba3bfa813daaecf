extension Document {
  /// The document as Markdown.
  public var markdown: String {
    (["# \(title)"] + blocks.map(\.markdown)).joined(separator: "\n\n") + "\n"
  }
}

extension Block {
  fileprivate var markdown: String {
    switch self {
    case .heading(let depth, let text): String(repeating: "#", count: depth) + " " + text
    case .paragraph(let passage): passage.markdown(indent: "")
    case .list(let passages, let isNumbered):
      passages.enumerated().map { place, passage in
        let mark = isNumbered ? "\(place + 1). " : "- "
        let indent = String(repeating: " ", count: mark.count)
        return mark + passage.markdown(indent: indent)
      }.joined(separator: "\n")
    }
  }
}

extension Passage {
  fileprivate func markdown(indent: String) -> String {
    let line = [label.map { "**\($0)**" }, text.isEmpty ? nil : text, note.map { "*\($0)*" }]
      .compactMap(\.self).joined(separator: " ")
    let below = points.map { "\n\(indent)- " + $0.markdown(indent: indent + "  ") }
    return line.replacing("<", with: "&lt;") + below.joined()
  }
}
