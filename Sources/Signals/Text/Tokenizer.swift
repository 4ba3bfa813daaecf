/// Cuts a text into words and looks each up in the table as it goes.
struct Tokenizer {
  private let table: WordTable
  private var scanner: Scanner
  private var pause = Token.Pause.sentence
  private var sawDot = false
  private var sawBreak = false
  private var pending: Token?

  init(_ text: String, table: WordTable) {
    self.table = table
    scanner = Scanner(text)
  }

  /// The bytes of the text, which the words point into.
  var bytes: [UInt8] { scanner.bytes }

  /// The words of the next sentence, or of the first part of a very long one.
  mutating func sentence(atMost limit: Int) -> [Token]? {
    guard let first = pending ?? next() else { return nil }
    pending = nil
    var sentence = [first]
    while let token = next() {
      if token.pause == .sentence || sentence.count == limit {
        pending = token
        break
      }
      sentence.append(token)
    }
    return sentence
  }

  /// The next word, or nothing at the end of the text.
  mutating func next() -> Token? {
    while !scanner.isAtEnd {
      let start = scanner.position
      switch scanner.step() {
      case .letter(let letter, let capital):
        return word(from: start, first: letter, capital: capital)
      case .silent: continue
      case .gap(let byte): note(byte)
      }
    }
    return nil
  }

  /// What stands between two words, in the order of its weight.
  private mutating func note(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): pause = .sentence
    case UInt8(ascii: "."): sawDot = true
    case UInt8(ascii: "\n"):
      if sawBreak { pause = .sentence }
      sawBreak = true
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("):
      pause = pause == .none ? .comma : pause
    default: break
    }
  }

  private mutating func word(from start: Int, first: UInt8, capital: Bool) -> Token {
    var token = Token(
      start: start, end: scanner.position, row: 0, inner: [], isCapital: capital,
      isNumber: first >= Letter.digit && first < Letter.other, pause: settledPause(capital))
    var walk = WordTable.Walk()
    table.advance(&walk, by: first, inner: &token.inner)
    while !scanner.isAtEnd {
      let position = scanner.position
      switch scanner.step() {
      case .letter(let letter, _):
        table.advance(&walk, by: letter, inner: &token.inner)
        token.end = scanner.position
      case .silent: continue
      case .gap:
        scanner.position = position
        return finish(&token, walk)
      }
    }
    return finish(&token, walk)
  }

  private func finish(_ token: inout Token, _ walk: WordTable.Walk) -> Token {
    token.row = table.row(after: walk)
    let ending = table.ending(of: walk)
    if ending != 0 { token.inner.append(ending) }
    return token
  }

  /// A full stop or a new line ends a sentence only where a capital follows.
  private mutating func settledPause(_ capital: Bool) -> Token.Pause {
    defer { (pause, sawDot, sawBreak) = (.none, false, false) }
    guard sawDot || sawBreak, pause != .sentence else { return pause }
    return capital ? .sentence : .comma
  }
}
