extension Signal {
  /// A signal that something else than a pattern found in a text.
  public init(id: String, match: String, in text: String, opens: String, weight: Int) {
    self.init(
      id: id, match: match, range: text.startIndex..<text.endIndex, opens: opens, modifiers: [],
      weight: weight)
  }
}
