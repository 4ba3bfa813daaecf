/// A word as the points know it: small letters without marks, and every number the same.
struct PlainWord {
  /// ASCII: a–z, `0` for a number, `*` for a letter of another script.
  let letters: [UInt8]

  /// Where it stands in the bytes of the text.
  let range: Range<Int>

  /// Reads the word that stands in a range of the bytes of a text.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.range = range
    var scanner = Scanner(bytes, in: range)
    var letters: [UInt8] = []
    while !scanner.isAtEnd {
      guard case .letter(let letter, _) = scanner.step() else { continue }
      Self.append(Self.plain(letter), to: &letters)
    }
    self.letters = letters
  }

  /// å is a, also when it is written aa; ø is o and oe, æ is e and ae.
  private static func append(_ letter: UInt8, to letters: inout [UInt8]) {
    switch (letters.last, letter) {
    case (UInt8(ascii: "a"), UInt8(ascii: "a")), (UInt8(ascii: "o"), UInt8(ascii: "e")),
      (UInt8(ascii: "0"), UInt8(ascii: "0")):
      return
    case (UInt8(ascii: "a"), UInt8(ascii: "e")):
      letters[letters.count - 1] = letter
    default: letters.append(letter)
    }
  }

  private static func plain(_ letter: UInt8) -> UInt8 {
    switch letter {
    case Letter.digit..<Letter.other: UInt8(ascii: "0")
    case Letter.other: UInt8(ascii: "*")
    default: Letter.plain(letter) + UInt8(ascii: "a") - 1
    }
  }
}
