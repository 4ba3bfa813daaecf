public import Shell

extension Transcript {
  /// The width transcripts are kept in.
  public static let width = Line.width

  /// The same conversation, held now.
  public func replayed(in conversation: Conversation) -> String {
    var conversation = conversation
    var rows = [(["$ bti"] + arguments).joined(separator: " ")]
    rows += conversation.open().rows
    for line in typed where !conversation.isOver {
      rows.append((Self.mark + line).trimmedEnd)
      rows += conversation.hear(line).rows
    }
    rows += conversation.leave().rows
    return rows.map { $0 + "\n" }.joined()
  }
}

extension [Line] {
  fileprivate var rows: [String] {
    flatMap { $0.rows(width: Transcript.width) }.map(\.trimmedEnd)
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
