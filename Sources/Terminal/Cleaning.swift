@_spi(_Unicode) internal import Swift

extension String {
  /// The same text with every letter composed: å as one scalar, as libedit can draw it.
  func composed() -> String {
    var letters = String.UnicodeScalarView()
    letters.append(contentsOf: _nfc)
    return String(letters)
  }

  /// A text that no terminal obeys: breaks are `\n`, tabs are spaces, letters are composed.
  func cleaned() -> String {
    var clean = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\r", "\n", "\u{2028}", "\u{2029}": clean.append("\n")
      case "\t": clean.append(contentsOf: "    ".unicodeScalars)
      case let other where !other.isCommand: clean.append(other)
      default: break
      }
      previous = scalar
    }
    return String(clean).composed()
  }
}

extension Unicode.Scalar {
  /// Whether a terminal does something else with it than draw it.
  ///
  /// Control characters; marks that turn the direction of text, which can make it read as
  /// what it is not; and the soft hyphens and byte order marks of word processors.
  fileprivate var isCommand: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x202A...0x202E, 0x2066...0x2069: true
    case 0xAD, 0xFEFF: true
    default: false
    }
  }
}
