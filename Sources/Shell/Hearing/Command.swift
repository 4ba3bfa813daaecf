public import Wording

/// Something a person asks of the shell itself; typed with a colon before it.
public enum Command: String, Sendable, CaseIterable {
  case help, why, how, whyNot = "why-not", whatIf = "what-if", left
  case back, edit, status, map, sources, emergency, language, term, ideas, paste, write, override
  case municipality, quit

  /// The names in bokmål, nynorsk and English; the first is the one shown in that language.
  func names(in language: Language) -> [String] {
    switch (self, language) {
    case (.help, .en): ["help"]
    case (.help, _): ["hjelp"]
    case (.why, .nb): ["hvorfor"]
    case (.why, .nn): ["kvifor"]
    case (.why, .en): ["why"]
    case (.how, .nb): ["hvordan"]
    case (.how, .nn): ["korleis"]
    case (.how, .en): ["how"]
    case (.whyNot, .nb): ["hvorforikke"]
    case (.whyNot, .nn): ["kviforikkje"]
    case (.whyNot, .en): ["whynot"]
    case (.whatIf, .nb): ["hvis"]
    case (.whatIf, .nn): ["viss"]
    case (.whatIf, .en): ["whatif"]
    case (.left, .nb), (.left, .nn): ["igjen"]
    case (.left, .en): ["left"]
    case (.back, .nb): ["tilbake"]
    case (.back, .nn): ["tilbake", "attende"]
    case (.back, .en): ["back"]
    case (.edit, .nb), (.edit, .nn): ["endre"]
    case (.edit, .en): ["edit"]
    case (.status, _): ["status"]
    case (.map, .en): ["map"]
    case (.map, _): ["kart"]
    case (.sources, .nb): ["kilder", "kilde"]
    case (.sources, .nn): ["kjelder", "kjelde"]
    case (.sources, .en): ["sources"]
    case (.emergency, .en): ["emergency"]
    case (.emergency, _): ["akutt"]
    case (.language, .nb): ["språk", "sprak"]
    case (.language, .nn): ["språk", "mål"]
    case (.language, .en): ["language", "lang"]
    case (.term, .en): ["word"]
    case (.term, _): ["ord"]
    case (.ideas, .nb): ["ideer"]
    case (.ideas, .nn): ["idear"]
    case (.ideas, .en): ["ideas"]
    case (.paste, .en): ["paste"]
    case (.paste, _): ["lim"]
    case (.write, .en): ["write"]
    case (.write, _): ["skriv"]
    case (.override, .nb), (.override, .nn): ["overstyr"]
    case (.override, .en): ["override"]
    case (.municipality, .en): ["municipality"]
    case (.municipality, _): ["kommune"]
    case (.quit, .en): ["quit", "exit"]
    case (.quit, _): ["avslutt", "slutt"]
    }
  }

  /// The name shown in a language, with its colon.
  public func name(in language: Language) -> String {
    ":" + (names(in: language).first ?? rawValue)
  }

  /// Every name of every command.
  public static let allNames = allCases.flatMap { command in
    Language.allCases.flatMap(command.names(in:))
  }

  /// The command of that name, in whatever language.
  init?(named name: String) {
    let name = name.lowercased()
    let match = Self.allCases.first { command in
      Language.allCases.contains { command.names(in: $0).contains(name) }
    }
    guard let match else { return nil }
    self = match
  }
}

/// What a typed line is.
enum Input: Equatable {
  /// An answer.
  case answer(String)

  /// `?`: what is meant by the question.
  case explain

  /// A command, with the rest of the line.
  case command(Command, String)

  /// A colon before a word that is no command.
  case unknown(String)

  init(_ line: String) {
    let line = line.trimmed
    guard line != "?" else {
      self = .explain
      return
    }
    guard line.hasPrefix(":"), line.count > 1 else {
      self = .answer(line)
      return
    }
    guard !line.hasPrefix("::") else {
      self = .answer(String(line.dropFirst()))
      return
    }
    let words = line.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
    let name = words.first ?? ""
    let rest = words.count > 1 ? words[1].trimmed : ""
    self = Command(named: name).map { .command($0, rest) } ?? .unknown(name)
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
