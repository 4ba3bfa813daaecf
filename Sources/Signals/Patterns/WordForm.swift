/// One entry of a word set: a whole word, or a part of one where a hyphen stands for the rest.
struct WordForm: Hashable {
  enum Place {
    case whole
    case beginning
    case ending
    case inside
  }

  var letters: [UInt8]
  var place: Place

  /// Reads `ord`, `ord-`, `-ord` or `-ord-`.
  init(_ text: some StringProtocol) {
    let open = (before: text.hasPrefix("-"), after: text.hasSuffix("-"))
    switch open {
    case (false, false): place = .whole
    case (false, true): place = .beginning
    case (true, false): place = .ending
    case (true, true): place = .inside
    }
    letters = Self.letters(of: String(text.filter { $0 != "-" }))
  }

  private static func letters(of text: String) -> [UInt8] {
    var scanner = Scanner(text)
    var letters: [UInt8] = []
    while !scanner.isAtEnd {
      if case .letter(let letter, _) = scanner.step() { letters.append(letter) }
    }
    return letters
  }
}
