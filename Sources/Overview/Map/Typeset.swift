/// Text broken into rows that fit a width, by rough widths of the letters of a plain sans-serif.
struct Typeset {
  let rows: [String]
  let size: Double

  /// From one row to the next.
  var leading: Double { size * 1.22 }

  var height: Double { Double(rows.count) * leading }

  init(_ text: String, size: Double, width: Double) {
    self.size = size
    var rows: [String] = []
    for word in text.split(separator: " ").map(String.init) {
      if let row = rows.last, Self.width(of: row + " " + word, size: size) <= width {
        rows[rows.count - 1] = row + " " + word
      } else {
        rows.append(word)
      }
    }
    self.rows = rows
  }

  static func width(of text: String, size: Double) -> Double {
    text.reduce(0) { $0 + share(of: $1) } * size
  }

  /// How wide a letter is, as a share of the size; a little more than most fonts, to be safe.
  private static func share(of letter: Character) -> Double {
    switch letter {
    case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|": 0.29
    case " ", "f", "t", "r", "(", ")", "-", "/": 0.36
    case "m", "w", "M", "W", "æ", "Æ", "–", "—": 0.88
    case "A"..."Z", "Ø", "Å": 0.72
    default: 0.57
    }
  }
}
