/// The alphabet that words are compared in: a–z, æ, ø, å, the digits and one for all else.
enum Letter {
  static let digit: UInt8 = 30
  static let other: UInt8 = 40
  static let count = 41

  static let æ: UInt8 = 27
  static let ø: UInt8 = 28
  static let å: UInt8 = 29

  /// The letter of an ASCII byte, or 0 if it parts words.
  static func ascii(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x61...0x7A: byte - 0x60
    case 0x41...0x5A: byte - 0x40
    case 0x30...0x39: byte - 0x30 + digit
    default: 0
    }
  }

  /// The letter of the second byte of a scalar in U+00C0–U+00FF.
  static func latin(_ byte: UInt8) -> UInt8 {
    switch byte | 0x20 {
    case 0xA0...0xA3: 1
    case 0xA4, 0xA6: æ
    case 0xA5: å
    case 0xA8...0xAB: 5
    case 0xAC...0xAF: 9
    case 0xB2...0xB5: 15
    case 0xB6, 0xB8: ø
    case 0xB9...0xBC: 21
    default: other
    }
  }

  /// The letter in two where the keyboard lacks it: aa, oe, ae.
  static func digraph(_ letter: UInt8) -> [UInt8] {
    switch letter {
    case å: [1, 1]
    case ø: [15, 5]
    case æ: [1, 5]
    default: [letter]
    }
  }

  /// The letter without its mark: a, o, e.
  static func plain(_ letter: UInt8) -> UInt8 {
    switch letter {
    case å: 1
    case ø: 15
    case æ: 5
    default: letter
    }
  }
}
