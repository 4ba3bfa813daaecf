/// One entry of a word set: a whole word, or a part of one where a hyphen stands for the rest.
struct WordForm: Hashable {
  enum Place: UInt8 {
    case whole
    case beginning
    case ending
    case inside
  }

  var letters: [UInt8]
  var place: Place

  /// Reads `ord`, `ord-`, `-ord` or `-ord-`.
  init(_ text: Substring) {
    let hyphen = UInt8(ascii: "-")
    let open = (before: text.utf8.first == hyphen, after: text.utf8.last == hyphen)
    switch open {
    case (false, false): place = .whole
    case (false, true): place = .beginning
    case (true, false): place = .ending
    case (true, true): place = .inside
    }
    letters = []
    var scanner = Scanner(text)
    while !scanner.isAtEnd {
      if case .letter(let letter, _) = scanner.step() { letters.append(letter) }
    }
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(letters.reduce(Int(place.rawValue)) { $0 &* 41 &+ Int($1) })
  }

  /// The form as it is written without æ, ø and å: `slår` as `slaar` and as `slar`.
  var folded: [WordForm] {
    guard letters.contains(where: { (Letter.æ...Letter.å).contains($0) }) else { return [] }
    var (digraphs, plain) = (self, self)
    digraphs.letters = letters.flatMap { Letter.digraph($0) }
    plain.letters = letters.map { Letter.plain($0) }
    return [digraphs, plain]
  }
}
