import Signals
import Wording

/// The files of the signals as they are read, with the place of every pattern.
struct WrittenSignals {
  private(set) var book = SignalBook(
    categories: [], lists: [:], collisions: [], idioms: [], scope: SignalScope())
  private var places: [String: Place] = [:]
  private var ids: [String: Place] = [:]

  /// Reads one file: a category, or what serves them all.
  mutating func add(_ fields: Fields) {
    defer { fields.done() }
    guard fields.has("id") || fields.has("patterns") else { return addShared(fields) }
    if let category = category(fields) { book.categories.append(category) }
  }

  /// The patterns of a key, each with its place.
  mutating func patterns(_ fields: Fields, _ key: String) -> [String] {
    let words = fields.words(key)
    for word in words where places[word.text] == nil { places[word.text] = word.place }
    return words.map(\.text)
  }

  /// Reports the patterns that cannot be read, at the line where they stand.
  func check(findings: Findings) {
    var book = book
    (book.categories, book.scope) = ([], SignalScope())
    book.idioms = places.keys.sorted()
    for mistake in SignalFinder.mistakes(in: book) {
      guard let place = places[mistake.pattern] else { continue }
      findings.report(Fault(mistake), at: place)
    }
  }

  private mutating func addShared(_ fields: Fields) {
    if let lists = fields.optional("lists")?.fields() {
      for name in lists.names { book.lists[name] = lists.words(name).map(\.text) }
    }
    book.collisions += fields.words("collisions").map(\.text)
    book.idioms += patterns(fields, "idioms")
    guard let keys = fields.optional("scope")?.fields() else { return }
    defer { keys.done() }
    book.scope = scope(from: keys)
  }

  private mutating func category(_ fields: Fields) -> SignalCategory? {
    let id = fields.id()
    let opens = fields.optional("opens")?.word()
    let weight = fields.number("weight")
    let asks = fields.required("asks")?.localized(besides: ["match"])
    let found = patterns(fields, "patterns")
    let except = patterns(fields, "except")
    if let weight, !(1...3).contains(weight) {
      fields.spot.report(.outOfRange("weight: \(weight)", accepted: "1, 2 eller 3"))
    }
    if let id, let first = ids.updateValue(id.place, forKey: id.text) {
      fields.spot.findings.report(.duplicateID(id.text, first: first), at: id.place)
    }
    guard let id, let weight else { return nil }
    // Without its question a category is wrong, but its patterns are still looked at.
    return SignalCategory(
      id: id.text, opens: opens?.text, weight: weight,
      asks: asks ?? Localized(nb: "", nn: "", en: ""), patterns: found, except: except)
  }

  private mutating func scope(from fields: Fields) -> SignalScope {
    SignalScope(
      negations: fields.words("negations").map(\.text),
      spared: fields.words("spared").map(\.text), walls: fields.words("walls").map(\.text),
      denials: patterns(fields, "denials"), fiction: patterns(fields, "fiction"),
      real: patterns(fields, "real"), hearsay: patterns(fields, "hearsay"),
      history: patterns(fields, "history"), childsWords: patterns(fields, "childs-words"),
      staff: patterns(fields, "staff"))
  }
}

extension NameBook {
  init(_ fields: Fields, in written: inout WrittenSignals) {
    self.init(
      firstNames: fields.words("first-names").map(\.text),
      doubtful: fields.words("doubtful").map(\.text),
      places: fields.words("places").map(\.text), cues: fields.words("cues").map(\.text),
      openers: fields.words("openers").map(\.text),
      smallPlace: written.patterns(fields, "small-place"))
    fields.done()
  }
}

extension Fault {
  /// What is wrong with a pattern, in the words of the prompt files.
  init(_ mistake: PatternError) {
    self =
      switch mistake {
      case .unknownList(let name, _):
        .badPattern("det finnes ingen liste '\(name)'", accepted: "listene står i words.yaml")
      case .empty:
        .badPattern("mønsteret har ingen ord", accepted: "skriv minst ett ord mellom '&'")
      case .badGap(let gap, _):
        .badPattern("'\(gap)' er ikke et mellomrom", accepted: "skriv ..0 til ..9")
      case .badHead:
        .badPattern("parentesene går ikke opp", accepted: "ett par i hver del: (ord)")
      case .ambiguous(let words, _):
        .badPattern(
          "'\(words)' kan leses på to måter",
          accepted: "skriv 'a|b ..0 c|d' for to ord etter hverandre, ellers én linje for hvert")
      case .circular(let name, _):
        .badPattern("listen '\(name)' viser til seg selv", accepted: "ta bort det ene stedet")
      }
  }
}
