import Interview
import Wording

/// What all guides share, as it stands in the files.
struct Shared {
  var standard: StandardOptions
  var roles: [WrittenRole]
  var persons: [WrittenPerson]
  var questions: [WrittenQuestion]
  var outcomes: [WrittenOutcome]
  var safeguards: Safeguards
  var contacts: [Contact]
  var sources: [String]

  /// What comes before everything on every level.
  struct Safeguards {
    var ask: [Word] = []
    var questions: [WrittenQuestion] = []
    var rules: [WrittenRule] = []
  }
}

extension Shared {
  init(_ folder: Folder, phrases: [String: Localized], sources: [Source]) {
    let findings = folder.findings
    standard = StandardOptions(phrases)
    roles = folder.fields("roles.yaml")?.all("roles") { WrittenRole($0) } ?? []
    persons = folder.fields("persons.yaml")?.all("persons") { WrittenPerson($0) } ?? []
    outcomes = folder.outcomes("outcomes.yaml")
    contacts = folder.contacts()
    self.sources = sources.map(\.id)
    let standard = standard
    questions = folder.files(in: "questions").flatMap {
      folder.questions($0, standard: standard)
    }
    safeguards = Safeguards()
    if let fields = folder.fields("safeguards.yaml") {
      safeguards.ask = fields.words("ask")
      safeguards.questions = fields.list("questions")
        .compactMap { WrittenQuestion($0, standard: standard) }
      safeguards.rules = fields.list("rules").compactMap { WrittenRule($0) }
      fields.done()
    }
    findings.reportTwins(outcomes.map(\.id))
    findings.reportTwins((safeguards.questions + questions).map(\.id))
  }
}

extension StandardOptions {
  fileprivate init(_ phrases: [String: Localized]) {
    let text = { (key: String) in phrases[key] ?? Localized(nb: key, nn: key, en: key) }
    self.init(yes: text("option-yes"), no: text("option-no"), unsure: text("option-unsure"))
  }
}

extension Fields {
  /// Reads a file that is one list.
  func all<Value>(_ key: String, _ read: (Spot) -> Value?) -> [Value] {
    let spots = required(key)?.list() ?? []
    done()
    spot.findings.reportTwins(spots.compactMap { $0.child("id")?.word() })
    return spots.compactMap(read)
  }
}

extension Folder {
  func contacts() -> [Contact] {
    guard let fields = fields("contacts.yaml") else { return [] }
    _ = fields.day("checked")
    return fields.all("contacts") { Contact($0) }
  }
}
