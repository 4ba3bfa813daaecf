/// A text that was pasted, made fit for an answer.
///
/// Lines end in `\n` and the last one has no end, tabs are spaces, letters are composed, and
/// nothing is left that a terminal would obey.
public struct Paste: Sendable, Equatable {
  /// The text.
  public let text: String

  /// Cleans a text as it was pasted.
  public init(_ raw: String) {
    text = raw.cleaned().droppingLastBreaks()
  }

  /// How many lines there are.
  public var lines: Int {
    text.split(separator: "\n", omittingEmptySubsequences: false).count
  }

  /// How many letters, spaces and signs there are, as a person counts them.
  public var characters: Int { text.count }

  /// The same text on one line, for a question that takes no more.
  public var onOneLine: String {
    text.split(separator: "\n").joined(separator: " ")
  }
}

extension Paste {
  /// What to do with a paste.
  public struct Reply: Sendable, Equatable {
    /// The text to insert at the cursor.
    public var text: String

    /// What to tell below the line, or nil for nothing.
    public var notice: String?

    /// Creates a reply.
    public init(_ text: String, notice: String? = nil) {
      self.text = text
      self.notice = notice
    }
  }
}

extension String {
  fileprivate func droppingLastBreaks() -> String {
    var rest = self[...]
    while rest.last == "\n" { rest.removeLast() }
    return String(rest)
  }
}
