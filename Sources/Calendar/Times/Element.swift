/// One place in a pattern of words; a pattern is a run of them.
indirect enum Element: Sendable {
  case words(Set<String>)
  case number, longUnit, shortUnit, weekdays, hour, time, date, season
  case optional(Element)
  case any(Set<String>)
  case noNoun

  /// Reads one piece of the notation the patterns are written in.
  ///
  /// `a|b` is one of the words, `?a|b` may be left out, `*a|b` comes up to four times, `#` is a
  /// number, and `@` names a class.
  init(_ piece: Substring) {
    switch piece.first {
    case "?": self = .optional(Element(piece.dropFirst()))
    case "*": self = .any(Self.alternatives(piece.dropFirst()))
    case "#": self = .number
    case "@": self = Self.classes[String(piece)] ?? .words([])
    default: self = .words(Self.alternatives(piece))
    }
  }

  static func run(_ notation: String) -> [Element] {
    notation.split(separator: " ").map(Element.init)
  }

  private static func alternatives(_ list: Substring) -> Set<String> {
    Set(list.split(separator: "|").map(String.init))
  }

  private static let classes: [String: Element] = [
    "@unit": .longUnit, "@short": .shortUnit, "@days": .weekdays, "@hour": .hour, "@time": .time,
    "@date": .date, "@season": .season, "@nonoun": .noNoun,
  ]
}
