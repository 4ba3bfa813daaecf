/// Reads the bytes of a text one letter at a time; any bytes will do.
struct Scanner {
  let bytes: [UInt8]
  var position = 0

  /// What one step found: a letter, nothing to see, or something that parts words.
  enum Step {
    case letter(UInt8, capital: Bool)
    case silent
    case gap(UInt8)
  }

  private let end: Int

  init(_ text: some StringProtocol) {
    bytes = Array(text.utf8)
    end = bytes.count
  }

  /// Reads a part of some bytes.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    (position, end) = (range.lowerBound, range.upperBound)
  }

  var isAtEnd: Bool { position >= end }

  mutating func step() -> Step {
    let byte = bytes[position]
    guard byte >= 0x80 else { return ascii(byte) }
    let second = position + 1 < bytes.count ? bytes[position + 1] : 0
    switch byte {
    case 0xC3: return latin(second)
    case 0xC2: return sign(second)
    case 0xCC, 0xCD: return skip(2, .silent)
    case 0xE2: return punctuation(second)
    case 0xC4...0xDF: return skip(2, .letter(Letter.other, capital: false))
    case 0xE0...0xEF: return skip(3, .letter(Letter.other, capital: false))
    case 0xF0...0xFF: return skip(4, .gap(0))
    default: return skip(1, .gap(0))
    }
  }
}

extension Scanner {
  private mutating func ascii(_ byte: UInt8) -> Step {
    var letter = Letter.ascii(byte)
    position += 1
    guard letter != 0 else { return .gap(byte) }
    let mark = combining()
    if letter == 1, mark == 0x8A { letter = Letter.å }
    if letter == 1, mark == 0x88 { letter = Letter.æ }
    if letter == 15, mark == 0x88 { letter = Letter.ø }
    return .letter(letter, capital: byte < 0x5B && byte > 0x40)
  }

  private mutating func latin(_ second: UInt8) -> Step {
    skip(2, .letter(Letter.latin(second), capital: second < 0xA0))
  }

  /// A no-break space, a quotation mark; a soft hyphen is not there at all.
  private mutating func sign(_ second: UInt8) -> Step {
    skip(2, second == 0xAD ? .silent : .gap(second == 0xA0 ? 0x20 : 0x22))
  }

  /// Dashes, quotation marks, dots; what has no width is not there at all.
  private mutating func punctuation(_ second: UInt8) -> Step {
    let third = position + 2 < bytes.count ? bytes[position + 2] : 0
    guard second == 0x80 else { return skip(3, .gap(0)) }
    switch third {
    case 0x8B...0x8F: return skip(3, .silent)
    case 0xA6: return skip(3, .gap(0x2C))
    case 0x98...0x9F: return skip(3, .gap(0x22))
    case 0x92...0x95: return skip(3, .gap(0x2C))
    default: return skip(3, .gap(0x20))
    }
  }

  private func combining() -> UInt8 {
    guard position + 1 < bytes.count, bytes[position] == 0xCC else { return 0 }
    return bytes[position + 1]
  }

  private mutating func skip(_ count: Int, _ step: Step) -> Step {
    position = min(position + count, bytes.count)
    return step
  }
}
