import Calendar
import Wording
import Yams

/// The keys of one mapping; ``done()`` reports those nobody asked for.
final class Fields {
  let spot: Spot
  private let values: [String: Spot]
  private let keys: [(name: String, spot: Spot)]
  private var known: Set<String> = []

  init(_ spot: Spot) {
    self.spot = spot
    let pairs = spot.node.mapping.map(Array.init) ?? []
    keys = pairs.map { ($0.key.scalar?.string ?? "?", spot.at($0.key)) }
    values = Dictionary(
      zip(keys.map(\.name), pairs.map { spot.at($0.value) }),
      uniquingKeysWith: { first, _ in first })
  }

  var place: Place { spot.place }
  var names: [String] { keys.map(\.name) }

  func has(_ key: String) -> Bool { values[key] != nil }

  /// The value of a key that may be absent.
  func optional(_ key: String) -> Spot? {
    known.insert(key)
    return values[key]
  }

  /// The value of a key that must be there.
  func required(_ key: String) -> Spot? {
    guard let value = optional(key) else {
      spot.report(.missingKey(key))
      return nil
    }
    return value
  }

  func word(_ key: String) -> Word? { required(key)?.word() }
  func words(_ key: String) -> [Word] { optional(key)?.words() ?? [] }
  func condition(_ key: String) -> Word? { optional(key)?.condition() }

  /// The provisions something rests on; a text that tells somebody what to do must have one.
  func cites(isRequired: Bool = true) -> [Word] {
    let words = words("cite")
    spot.findings.cite(words)
    if words.isEmpty, isRequired { spot.report(.noSource) }
    return words
  }

  func list(_ key: String) -> [Spot] { optional(key)?.list() ?? [] }
  func text(_ key: String) -> Localized? { required(key)?.localized() }
  func phrase(_ key: String) -> Localized? { required(key)?.phrase() }
  func optionalText(_ key: String) -> Localized? { optional(key)?.localized() }

  func number(_ key: String) -> Int? {
    guard let word = word(key) else { return nil }
    guard let number = Int(word.text) else {
      spot.findings.report(.expected(.number), at: word.place)
      return nil
    }
    return number
  }

  func day(_ key: String) -> Day? {
    guard let word = word(key) else { return nil }
    guard let day = Day(iso: word.text) else {
      spot.findings.report(.expected(.date), at: word.place)
      return nil
    }
    return day
  }

  /// A key that says yes or no; absent means no.
  func flag(_ key: String) -> Bool {
    guard let word = optional(key)?.word() else { return false }
    guard ["yes", "no"].contains(word.text) else {
      spot.findings.report(.expected(.flag), at: word.place)
      return false
    }
    return word.text == "yes"
  }

  /// An id, well formed.
  func id() -> Word? {
    guard let word = word("id") else { return nil }
    if !word.text.allSatisfy({ $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }) {
      spot.findings.report(.malformedID(word.text), at: word.place)
    }
    return word
  }

  /// One of a few words.
  func one<Choice: RawRepresentable & CaseIterable>(
    of type: Choice.Type, _ key: String, as role: String
  ) -> Choice? where Choice.RawValue == String {
    guard let word = optional(key)?.word() else { return nil }
    guard let choice = Choice(rawValue: word.text) else {
      let accepted = Choice.allCases.map(\.rawValue)
      spot.findings.report(
        .unknownWord(word.text, role: role, accepted: accepted), at: word.place)
      return nil
    }
    return choice
  }

  /// Reports every key that was not asked for.
  func done() {
    for key in keys where !known.contains(key.name) {
      key.spot.report(.unknownKey(key.name, accepted: known.sorted()))
    }
  }
}

extension Spot {
  /// A text in all three languages that the program fills in: the same `{1}` in each.
  fileprivate func phrase() -> Localized? {
    guard let text = localized() else { return nil }
    let wanted = StandIn.numbers(in: text.nb)
    for language in Language.allCases where StandIn.numbers(in: text[language]) != wanted {
      let others = wanted.symmetricDifference(StandIn.numbers(in: text[language]))
      child(language.rawValue)?
        .report(.unevenStandIns(others.sorted(), language: language.rawValue))
    }
    return text
  }

  /// A text in all three languages; `names` are the stand-ins of its own.
  func localized(besides names: Set<String> = []) -> Localized? {
    guard let fields = fields() else { return nil }
    let forms = Language.allCases.map { language -> String? in
      guard let value = fields.optional(language.rawValue) else {
        report(.missingLanguage(language.rawValue))
        return nil
      }
      return value.sentence(besides: names)
    }
    fields.done()
    guard let nb = forms[0], let nn = forms[1], let en = forms[2] else { return nil }
    return Localized(nb: nb, nn: nn, en: en)
  }
}

extension Spot {
  /// A text that may hold stand-ins in braces.
  private func sentence(besides names: Set<String>) -> String? {
    guard let word = word() else { return nil }
    for name in StandIn.strangers(in: word.text) where !names.contains(name) {
      report(.badStandIn(name, accepted: StandIn.all.sorted()))
    }
    return word.text
  }
}

extension Localized {
  /// What stands for a text that could not be read; the mistake has been reported.
  static let missing = Localized(nb: "", nn: "", en: "")
}
