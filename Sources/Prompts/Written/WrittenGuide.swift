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

  /// The levels there are files for, whether they could be read or not.
  var numbers: Set<Int>
}

extension WrittenGuide {
  /// Reads a folder of `guides/`.
  init(_ id: String, in folder: Folder, standard: StandardOptions) {
    self = .empty
    let path = "guides/\(id)"
    let files = folder.names(in: path)
    questions = folder.questions("\(path)/questions.yaml", standard: standard, isOptional: true)
    outcomes = folder.outcomes("\(path)/outcomes.yaml", isOptional: true)
    levels = files.filter(Self.levelFiles.contains)
      .compactMap { folder.fields("\(path)/\($0)").map { WrittenLevel($0) } }
    for file in files where !Self.files.contains(file) {
      folder.findings.report(
        .unknownWord(file, role: "fil", accepted: Self.files), at: Place(file: "\(path)/\(file)"))
    }
    numbers = Set(Self.levelFiles.indices.filter { files.contains(Self.levelFiles[$0]) })
    self.id = id
    guard let fields = folder.fields("\(path)/guide.yaml") else { return }
    place = fields.place
    name = fields.text("name") ?? .missing
    municipality = fields.text("municipality") ?? .missing
    language = fields.one(of: Language.self, "language", as: "språk") ?? .nb
    if !fields.has("language") { fields.spot.report(.missingKey("language")) }
    updated = fields.day("updated") ?? .epoch
    source = fields.word("source") ?? source
    about = fields.text("about") ?? .missing
    silent = fields.list("silent").compactMap { WrittenItem($0) }
    terms = fields.required("terms").map(Self.terms) ?? [:]
    contacts = fields.list("contacts").compactMap { Contact($0) }
    oldest = fields.number("oldest") ?? 0
    interval = fields.required("interval").flatMap(Self.interval) ?? 0...0
    (addedRoles, omittedRoles) = fields.optional("roles").map(Self.roles) ?? ([], [])
    fields.done()
  }

  private static let levelFiles = (0...3).map { "level-\($0).yaml" }
  private static let files =
    ["guide.yaml", "questions.yaml", "outcomes.yaml", "digest.txt"] + levelFiles

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
    let nothing = Localized.missing
    let level = WrittenLevel(
      number: 0, title: nothing, longest: Int.max, steps: [], rules: [], place: nowhere)
    return WrittenGuide(
      id: "core", place: nowhere, name: nothing, municipality: nothing, language: .nb,
      updated: .epoch, source: Word(text: "", place: nowhere),
      about: nothing, silent: [], terms: [:], contacts: [], oldest: 0, interval: 0...0,
      addedRoles: [], omittedRoles: [], questions: [], outcomes: [], levels: [level], numbers: [0])
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
