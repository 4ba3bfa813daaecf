import Calendar
import Interview
import Wording

/// A municipality's folder as it stands in its files.
struct WrittenGuide {
  var id: String
  var place: Place
  var name: Localized
  var municipality: Localized
  var language: Language
  var updated: Day
  var source: Word
  var about: Localized
  var silent: [WrittenItem]
  var terms: [String: Localized]
  var contacts: [Contact]
  var oldest: Int
  var interval: ClosedRange<Int>
  var addedRoles: [WrittenOption]
  var omittedRoles: [Word]
  var questions: [WrittenQuestion]
  var outcomes: [WrittenOutcome]
  var levels: [WrittenLevel]
}

extension WrittenGuide {
  /// Reads a folder of `guides/`.
  init?(_ id: String, in folder: Folder, standard: StandardOptions) {
    let path = "guides/\(id)"
    let files = Set(folder.files(in: path))
    questions = folder.questions("\(path)/questions.yaml", standard: standard, isOptional: true)
    outcomes = folder.outcomes("\(path)/outcomes.yaml", isOptional: true)
    levels = files.filter { $0.hasPrefix("\(path)/level-") }.sorted()
      .compactMap { folder.fields($0).flatMap { WrittenLevel($0) } }
    for file in files where !Self.isKnown(file) {
      folder.findings.report(
        .unknownWord(
          file, role: "plass for filen", accepted: ["guide.yaml", "level-0.yaml … level-3.yaml"]),
        at: Place(file: file))
    }
    guard let fields = folder.fields("\(path)/guide.yaml") else { return nil }
    let name = fields.text("name")
    let municipality = fields.text("municipality")
    let language = fields.one(of: Language.self, "language", as: "språket")
    if !fields.has("language") { fields.spot.report(.missingKey("language")) }
    let updated = fields.day("updated")
    let source = fields.word("source")
    let about = fields.text("about")
    silent = fields.list("silent").compactMap { WrittenItem($0) }
    terms = fields.required("terms").map(Self.terms) ?? [:]
    contacts = fields.list("contacts").compactMap { Contact($0) }
    let oldest = fields.number("oldest")
    let interval = fields.required("interval").flatMap(Self.interval)
    (addedRoles, omittedRoles) = fields.optional("roles").map(Self.roles) ?? ([], [])
    fields.done()
    guard let name, let municipality, let language, let updated, let source, let about, let oldest,
      let interval
    else { return nil }
    self.id = id
    self.place = fields.place
    (self.name, self.municipality, self.language) = (name, municipality, language)
    (self.updated, self.source, self.about) = (updated, source, about)
    (self.oldest, self.interval) = (oldest, interval)
  }

  private static func isKnown(_ file: String) -> Bool {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return ["guide.yaml", "questions.yaml", "outcomes.yaml"].contains(name)
      || name.wholeMatch(of: #/level-[0-9]+\.yaml/#) != nil
  }

  private static func terms(_ spot: Spot) -> [String: Localized] {
    guard let fields = spot.fields() else { return [:] }
    let pairs = StandIn.terms.compactMap { key in fields.text(key).map { (key, $0) } }
    fields.done()
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  private static func interval(_ spot: Spot) -> ClosedRange<Int>? {
    guard let fields = spot.fields() else { return nil }
    defer { fields.done() }
    guard let least = fields.number("least"), let most = fields.number("most") else { return nil }
    guard 0 <= least, least <= most else {
      spot.report(.outOfRange("\(least)–\(most)", accepted: "least kan ikke være over most"))
      return nil
    }
    return least...most
  }

  private static func roles(_ spot: Spot) -> (adds: [WrittenOption], omits: [Word]) {
    guard let fields = spot.fields() else { return ([], []) }
    defer { fields.done() }
    return (WrittenOption.list(fields.list("adds")), fields.words("omits"))
  }
}

extension WrittenGuide {
  /// No municipality: one level without steps and rules.
  static let empty: WrittenGuide = {
    let nowhere = Place(file: "safeguards.yaml")
    let nothing = Localized(nb: "", nn: "", en: "")
    let level = WrittenLevel(
      number: 0, title: nothing, longest: Int.max, steps: [], rules: [], place: nowhere)
    return WrittenGuide(
      id: "core", place: nowhere, name: nothing, municipality: nothing, language: .nb,
      updated: .epoch, source: Word(text: "", place: nowhere),
      about: nothing, silent: [], terms: [:], contacts: [], oldest: 0, interval: 0...0,
      addedRoles: [], omittedRoles: [], questions: [], outcomes: [], levels: [level])
  }()
}

extension Folder {
  /// The questions of one file.
  func questions(
    _ file: String, standard: StandardOptions, isOptional: Bool = false
  ) -> [WrittenQuestion] {
    if isOptional, !has(file) { return [] }
    guard let fields = fields(file) else { return [] }
    defer { fields.done() }
    return fields.list("questions").compactMap { WrittenQuestion($0, standard: standard) }
  }

  /// The outcomes of one file.
  func outcomes(_ file: String, isOptional: Bool = false) -> [WrittenOutcome] {
    if isOptional, !has(file) { return [] }
    guard let fields = fields(file) else { return [] }
    defer { fields.done() }
    return fields.list("outcomes").compactMap { WrittenOutcome($0) }
  }
}
