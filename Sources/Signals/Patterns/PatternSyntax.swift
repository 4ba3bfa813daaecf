/// A pattern taken apart; `prompts/signals/README.md` describes the notation.
struct PatternSyntax {
  /// A part between two `&`.
  struct Part {
    var elements: [Element] = []
    var startsSentence = false
    var endsSentence = false
  }

  /// A word of a part with what is written around it.
  struct Element {
    /// The choices as they are written: `a|b|<list>`.
    var choices: Substring
    var gap = 0
    var isOptional = false
    var opens = false
    var closes = false
  }

  var found = Part()
  var beside: [Part] = []
  var without: [Part] = []

  /// Whether no exception takes it away: it began with `=`.
  var isStrong = false

  /// Reads one pattern: parts with `&` between them, `!` before what must not stand there.
  init(_ pattern: String) throws(PatternError) {
    isStrong = pattern.hasPrefix("=")
    for text in pattern.utf8.drop(while: { $0 == UInt8(ascii: "=") })
      .split(separator: UInt8(ascii: "&"))
    {
      var words = text.split(separator: UInt8(ascii: " ")).map { Substring($0) }
      let isAbsent = words.first == "!"
      if isAbsent { words.removeFirst() }
      let part = try Part(words, in: pattern)
      if isAbsent {
        without.append(part)
      } else if found.elements.isEmpty {
        found = part
      } else {
        beside.append(part)
      }
    }
    guard !found.elements.isEmpty else { throw .empty(pattern: pattern) }
  }
}

extension PatternSyntax.Part {
  fileprivate init(_ words: [Substring], in pattern: String) throws(PatternError) {
    var gap: Int?
    for word in words {
      switch word {
      case "^": startsSentence = true
      case "$": endsSentence = true
      case _ where word.utf8.starts(with: "..".utf8):
        gap = Int(word.dropFirst(2))
        guard let gap, (0...9).contains(gap) else {
          throw .badGap(String(word), pattern: pattern)
        }
      default:
        let element = PatternSyntax.Element(word, gap: gap ?? 0)
        if gap == nil, let last = elements.last, last.isChoice, element.isChoice {
          throw .ambiguous("\(last.choices) \(element.choices)", pattern: pattern)
        }
        elements.append(element)
        gap = nil
      }
    }
    guard !elements.isEmpty else { throw .empty(pattern: pattern) }
    try checkHead(in: pattern)
  }

  private func checkHead(in pattern: String) throws(PatternError) {
    let starts = elements.indices.filter { elements[$0].opens }
    let ends = elements.indices.filter { elements[$0].closes }
    guard starts.count == ends.count, starts.count <= 1,
      starts.first ?? 0 <= ends.first ?? 0
    else { throw .badHead(pattern: pattern) }
  }
}

extension PatternSyntax.Element {
  fileprivate init(_ word: Substring, gap: Int) {
    var bytes = word.utf8[...]
    func drop(last sign: UInt8) -> Bool {
      guard bytes.last == sign else { return false }
      bytes.removeLast()
      return true
    }
    let opens = bytes.first == UInt8(ascii: "(")
    if opens { bytes.removeFirst() }
    let isLast = drop(last: UInt8(ascii: ")"))
    let isOptional = drop(last: UInt8(ascii: "?"))
    let closes = drop(last: UInt8(ascii: ")")) || isLast
    let choices = Substring(bytes)
    self.init(
      choices: choices, gap: gap, isOptional: isOptional, opens: opens, closes: closes)
  }

  fileprivate var isChoice: Bool { choices.utf8.contains(UInt8(ascii: "|")) }
}
