extension TermScreen {
  /// What has come of a sequence or of a letter that is not whole yet.
  struct Parser {
    var sequence: [UInt8] = []
    var letter: [UInt8] = []
  }

  mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { feed(byte) }
  }

  private mutating func feed(_ byte: UInt8) {
    if !parser.sequence.isEmpty {
      continueSequence(byte)
    } else if byte == 27 {
      parser.sequence = [byte]
    } else if byte < 0x20 || byte == 0x7F {
      control(byte)
    } else {
      continueLetter(byte)
    }
  }

  private mutating func continueLetter(_ byte: UInt8) {
    parser.letter.append(byte)
    let first = parser.letter[0]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard parser.letter.count == length else { return }
    let text = String(decoding: parser.letter, as: UTF8.self)
    parser.letter = []
    for letter in text.unicodeScalars { put(letter) }
  }

  private mutating func continueSequence(_ byte: UInt8) {
    parser.sequence.append(byte)
    let isOpening = parser.sequence.count == 2 && byte == UInt8(ascii: "[")
    guard !isOpening, (0x40...0x7E).contains(byte) else { return }
    let sequence = String(decoding: parser.sequence.dropFirst(), as: UTF8.self)
    parser.sequence = []
    if !obey(sequence) { unknown.append(sequence) }
  }

  /// Obeys a sequence such as `[12;3H`; false if it is not known.
  private mutating func obey(_ sequence: String) -> Bool {
    guard sequence.first == "[", let final = sequence.last else { return false }
    let body = sequence.dropFirst().dropLast()
    if body.hasPrefix("?") { return setMode(body.dropFirst(), final) }
    let numbers = body.split(separator: ";").compactMap { Int($0) }
    let first = numbers.first ?? 0
    switch final {
    case "A": move(toRow: row - max(1, first))
    case "B": move(toRow: row + max(1, first))
    case "C": move(toColumn: column + max(1, first))
    case "D": move(toColumn: column - max(1, first))
    case "G": move(toColumn: max(1, first) - 1)
    case "H": move(toRow: max(1, first) - 1, toColumn: (numbers.dropFirst().first ?? 1) - 1)
    case "J": eraseScreen(first)
    case "K": eraseRow(first)
    case "P": deleteLetters(max(1, first))
    case "@": insertBlanks(max(1, first))
    case "m": break
    default: return false
    }
    return true
  }

  private mutating func setMode(_ mode: Substring, _ final: Character) -> Bool {
    guard mode == "2004", "hl".contains(final) else { return false }
    bracketedPaste = final == "h"
    return true
  }
}
