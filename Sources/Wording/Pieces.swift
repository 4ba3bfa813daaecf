/// Cuts pieces out of a text by character offsets, each after the last, in one pass.
public struct Pieces {
  private let text: String
  private var index: String.Index
  private var offset = 0

  /// Prepares to cut a text.
  public init(of text: String) {
    self.text = text
    index = text.startIndex
  }

  /// The characters of a range; a range before the last one starts over.
  public mutating func piece(_ range: Range<Int>) -> String {
    if range.lowerBound < offset { (index, offset) = (text.startIndex, 0) }
    index =
      text.index(index, offsetBy: range.lowerBound - offset, limitedBy: text.endIndex)
      ?? text.endIndex
    offset = range.lowerBound
    let end = text.index(index, offsetBy: range.count, limitedBy: text.endIndex) ?? text.endIndex
    return String(text[index..<end])
  }
}
