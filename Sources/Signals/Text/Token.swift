/// One word of a text: where it stands, which words of the book it is, what stands before it.
struct Token {
  /// What parts a word from the one before it.
  enum Pause: UInt8 {
    case none
    case comma
    case sentence
  }

  var start: Int
  var end: Int

  /// The row of the word sets that it belongs to by its beginning or as a whole.
  var row: Int32

  /// The rows of the word sets that it belongs to by an inner or last part.
  var inner: [Int32]

  var isCapital: Bool
  var isNumber: Bool
  var pause: Pause
}
