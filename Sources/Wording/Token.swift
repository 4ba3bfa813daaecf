/// One word, number or mark of a text, with where it stands.
public struct Token: Sendable, Hashable {
  /// What a token is made of.
  public enum Kind: Sendable {
    /// Letters.
    case word

    /// Digits.
    case number

    /// One character that is neither, nor a space.
    case mark
  }

  /// What it is made of.
  public var kind: Kind

  /// The token in lower case, so that it can be looked up.
  public var text: String

  /// Where it stands, counted in characters.
  public var range: Range<Int>

  /// Whether it follows the token before it without a space.
  public var isGlued: Bool

  /// Whether it was written with a capital first letter.
  public var isCapital: Bool

  /// The tokens of a text, in one pass.
  public static func all(in text: String) -> [Token] {
    var reader = TokenReader()
    for character in text { reader.read(character) }
    return reader.finished()
  }
}

private struct TokenReader {
  var tokens: [Token] = []
  var kind: Token.Kind?
  var run = ""
  var start = 0
  var offset = 0
  var isGlued = false

  mutating func read(_ character: Character) {
    let next = character.tokenKind
    if next != kind || next == .mark { close() }
    if let next, kind == nil { open(next) }
    if next != nil { run.append(character) }
    offset += 1
    if next == nil { isGlued = false }
  }

  mutating func open(_ next: Token.Kind) {
    kind = next
    start = offset
  }

  mutating func close() {
    guard let closed = kind else { return }
    let lower = run.lowercased()
    tokens.append(
      Token(
        kind: closed, text: lower, range: start..<offset, isGlued: isGlued,
        isCapital: closed == .word && run.first?.isUppercase == true))
    kind = nil
    run = ""
    isGlued = true
  }

  mutating func finished() -> [Token] {
    close()
    return tokens
  }
}

extension Character {
  fileprivate var tokenKind: Token.Kind? {
    if let ascii = asciiValue { return Self.kind(ofASCII: ascii) }
    if isLetter { return .word }
    return isWhitespace ? nil : .mark
  }

  private static func kind(ofASCII byte: UInt8) -> Token.Kind? {
    switch byte {
    case 65...90, 97...122: .word
    case 48...57: .number
    case 0...32, 127: nil
    default: .mark
    }
  }
}
