/// What Tab makes of the text before the cursor.
public struct Completion: Sendable, Equatable {
  /// The text that should stand before the cursor instead, or nil to leave it alone.
  public var text: String?

  /// What to show below the line, or nil for nothing.
  public var listing: String?

  /// Creates a completion; without arguments it does nothing.
  public init(_ text: String? = nil, listing: String? = nil) {
    self.text = text
    self.listing = listing
  }
}
