/// A condition as it is written, before its names are looked up.
struct ConditionSyntax {
  var alternatives: [[AtomSyntax]]

  /// The atoms of all alternatives.
  var atoms: [AtomSyntax] { alternatives.flatMap(\.self) }
}

/// One test as it is written.
struct AtomSyntax {
  var question: Word
  var test: Test

  enum Test {
    case isOne(of: [Word], negated: Bool)
    case below(Limit)
    case atLeast(Limit)
  }

  struct Limit {
    var number: Int
    var place: Place
  }
}

extension ConditionSyntax {
  /// Reads a condition, or throws what is wrong with it and where.
  init(_ word: Word) throws(Problem) {
    var parser = ConditionParser(word)
    self = try parser.condition()
  }
}

private struct ConditionParser {
  private let tokens: [Word]
  private var next = 0
  private let end: Place

  init(_ word: Word) {
    var tokens: [Word] = []
    var column = word.place.column
    let spaced = word.text.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)
    for part in spaced {
      var start = column
      for piece in Self.pieces(String(part)) {
        let place = Place(file: word.place.file, line: word.place.line, column: start)
        tokens.append(Word(text: piece, place: place))
        start += piece.count
      }
      column += part.count + 1
    }
    self.tokens = tokens
    end = Place(file: word.place.file, line: word.place.line, column: max(1, column - 1))
  }

  /// Splits `a|b` and `age>=16` where no blanks were written.
  private static func pieces(_ part: String) -> [String] {
    var pieces: [String] = []
    for letter in part {
      if let last = pieces.last, isOneSign(last, letter) {
        pieces[pieces.count - 1].append(letter)
      } else {
        pieces.append(String(letter))
      }
    }
    return pieces
  }

  /// Whether a letter goes on with what stands before it.
  private static func isOneSign(_ before: String, _ letter: Character) -> Bool {
    let isName = !["<", ">", "|"].contains(before.prefix(1)) && !"<>|".contains(letter)
    return isName || (letter == "=" && ["<", ">"].contains(before))
  }

  mutating func condition() throws(Problem) -> ConditionSyntax {
    var alternatives = [try conjunction()]
    while take("or") { alternatives.append(try conjunction()) }
    if next < tokens.count {
      throw fault("'\(tokens[next].text)' står feil", "gå videre med 'and' eller 'or'")
    }
    return ConditionSyntax(alternatives: alternatives)
  }

  private mutating func conjunction() throws(Problem) -> [AtomSyntax] {
    var atoms = [try atom()]
    while take("and") { atoms.append(try atom()) }
    return atoms
  }

  private mutating func atom() throws(Problem) -> AtomSyntax {
    let question = try name("et spørsmål", "id-en til spørsmålet")
    if take("is") {
      let negated = take("not")
      var options = [try name("et valg", "id-en til valget")]
      while take("|") { options.append(try name("et valg", "id-en til valget")) }
      return AtomSyntax(question: question, test: .isOne(of: options, negated: negated))
    }
    if take(">=") { return AtomSyntax(question: question, test: .atLeast(try number())) }
    if take("<") { return AtomSyntax(question: question, test: .below(try number())) }
    if take(">") { return AtomSyntax(question: question, test: .atLeast(try number(plus: 1))) }
    if take("<=") { return AtomSyntax(question: question, test: .below(try number(plus: 1))) }
    throw fault(
      "noe mangler etter '\(question.text)'",
      "skriv 'is', 'is not', '>=', '<', '>' eller '<='")
  }

  private mutating func take(_ token: String) -> Bool {
    guard next < tokens.count, tokens[next].text == token else { return false }
    next += 1
    return true
  }

  private mutating func name(_ what: String, _ accepted: String) throws(Problem) -> Word {
    let reserved = ["and", "or", "is", "not", "|", "<", ">", "<=", ">="]
    guard next < tokens.count, !reserved.contains(tokens[next].text) else {
      throw fault("\(what) mangler", "skriv \(accepted)")
    }
    defer { next += 1 }
    return tokens[next]
  }

  private mutating func number(plus more: Int = 0) throws(Problem) -> AtomSyntax.Limit {
    guard next < tokens.count, let number = Int(tokens[next].text), abs(number) < 1_000_000 else {
      throw fault("et tall mangler", "skriv et helt tall")
    }
    defer { next += 1 }
    return AtomSyntax.Limit(number: number + more, place: tokens[next].place)
  }

  private func fault(_ what: String, _ accepted: String) -> Problem {
    let place = next < tokens.count ? tokens[next].place : end
    return Problem(.badCondition(what, accepted: accepted), at: place)
  }
}
