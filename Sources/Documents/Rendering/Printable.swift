extension String {
  /// The text without what no paper can show, and with one kind of line break.
  ///
  /// Control characters are left out, marks that turn the direction of writing, and codes that are
  /// no characters.
  var printable: String {
    var scalars = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0A where isAfterReturn: break
      case 0x0A, 0x0D, 0x2028, 0x2029: scalars.append("\n")
      case 0x09: scalars.append(" ")
      case let value where Self.isUnprintable(value): break
      default: scalars.append(scalar)
      }
      isAfterReturn = scalar.value == 0x0D
    }
    return String(scalars)
  }

  /// The text on one line, with every run of blanks as one space.
  var oneLine: String {
    printable.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The lines of the text, without blank ones at the ends.
  var paragraphs: [String] {
    printable.split(separator: "\n").map { String($0).oneLine }.filter { !$0.isEmpty }
  }

  private static func isUnprintable(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0xFEFF: true
    case 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
