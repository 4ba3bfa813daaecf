/// A word of a text as the finder of identifiers sees it.
struct Word {
  var text: String
  var range: Range<String.Index>
  var startsSentence: Bool

  var lower: String { text.lowercased() }
  var isCapital: Bool { text.first?.isUppercase == true && !isShouted }
  var isShouted: Bool { text.count > 1 && text.allSatisfy { $0.isUppercase || $0.isNumber } }
  var isNumber: Bool { text.allSatisfy(\.isWholeNumber) }

  /// The words of a text: letters, digits and the hyphens inside them.
  static func all(in text: String) -> [Word] {
    var words: [Word] = []
    var (start, startsSentence): (String.Index?, Bool) = (nil, true)
    func close(at end: String.Index) {
      guard let first = start else { return }
      words.append(
        Word(text: String(text[first..<end]), range: first..<end, startsSentence: startsSentence))
      (start, startsSentence) = (nil, false)
    }
    for index in text.indices {
      let character = text[index]
      if character.isLetter || character.isNumber || (character == "-" && start != nil) {
        start = start ?? index
      } else {
        close(at: index)
        if ".!?\n\r\n:•–".contains(character) { startsSentence = true }
      }
    }
    close(at: text.endIndex)
    return words
  }
}
