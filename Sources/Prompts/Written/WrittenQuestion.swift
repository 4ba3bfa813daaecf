import Interview
import Wording

/// A question as it stands in a file.
struct WrittenQuestion {
  var id: Word
  var text: Localized
  var help: Localized?
  var kind: Question.Kind
  var isDanger = false
  var isGraded: Bool
  var options: [WrittenOption]
  var when: Word?
  var scope: Question.Scope
  var record: Localized?
  var asks: Question.Concern?
  var touchesGuardians: Bool
  var cite: [Word]
}

/// An option as it stands in a file.
struct WrittenOption {
  var id: Word
  var text: Localized
  var cite: [Word] = []
}

extension WrittenQuestion {
  private enum Kind: String, CaseIterable {
    case choice, choices, number, date, text, goals, review, danger
    case yesNo = "yes-no"
    case yesNoUnsure = "yes-no-unsure"
  }

  /// The questions whose options stand in `roles.yaml` and `persons.yaml`.
  private static let filled: Set = ["role", "person"]

  init?(_ spot: Spot, standard: StandardOptions) {
    guard let fields = spot.fields() else { return nil }
    let id = fields.id()
    let kind = fields.one(of: Kind.self, "kind", as: "slag")
    if !fields.has("kind") { spot.report(.missingKey("kind")) }
    let text = fields.text("text")
    help = fields.optionalText("help")
    when = fields.condition("when")
    scope = fields.one(of: WrittenScope.self, "scope", as: "omfang")?.scope ?? .visit
    record = fields.optionalText("record")
    asks = fields.one(of: Question.Concern.self, "asks", as: "verdi")
    touchesGuardians = fields.touchesGuardians()
    cite = fields.cites()
    let graded = fields.flag("graded")
    let options = WrittenOption.list(fields.list("options"))
    let bounds = kind == .number ? Self.bounds(fields) : nil
    fields.done()
    guard let id, let kind, let text else {
      fields.spot.findings.forgive(id)
      return nil
    }
    self.id = id
    self.text = text
    isGraded = graded || kind == .danger
    isDanger = kind == .danger
    switch kind {
    case .choice, .choices:
      if options.count < 2, !Self.filled.contains(id.text) {
        spot.report(
          options.isEmpty
            ? .missingKey("options") : .outOfRange("ett valg", accepted: "skriv minst to"))
      }
      self.options = options
      self.kind = kind == .choice ? .choice : .choices
    case .yesNo: (self.kind, self.options) = (.choice, standard.yesNo)
    case .yesNoUnsure: (self.kind, self.options) = (.choice, standard.yesNoUnsure)
    case .danger: (self.kind, self.options) = (.choice, standard.danger)
    case .number: (self.kind, self.options) = (.number(bounds ?? 0...0), [])
    case .date: (self.kind, self.options) = (.day, [])
    case .text: (self.kind, self.options) = (.text, [])
    case .goals: (self.kind, self.options) = (.goals, [])
    case .review: (self.kind, self.options) = (.review, [])
    }
  }

  private static func bounds(_ fields: Fields) -> ClosedRange<Int>? {
    guard let least = fields.number("least"), let most = fields.number("most") else { return nil }
    guard least <= most else {
      fields.optional("least")?
        .report(.outOfRange("\(least)–\(most)", accepted: "least kan ikke være over most"))
      return most...least
    }
    return least...most
  }
}

private enum WrittenScope: String, CaseIterable {
  case visit
  case `case`

  var scope: Question.Scope { self == .visit ? .visit : .case }
}

extension WrittenOption {
  init?(_ spot: Spot) {
    guard let fields = spot.fields() else { return nil }
    let id = fields.id()
    let text = fields.text("text")
    cite = fields.cites(isRequired: false)
    fields.done()
    guard let id, let text else {
      fields.spot.findings.forgive(id)
      return nil
    }
    self.id = id
    self.text = text
  }

  /// The options of a list, each id once.
  static func list(_ spots: [Spot]) -> [WrittenOption] {
    let options = spots.compactMap { WrittenOption($0) }
    if let findings = spots.first?.findings { findings.reportTwins(options.map(\.id)) }
    return options
  }
}

/// The options that yes/no questions have by themselves.
struct StandardOptions {
  var yes: Localized
  var no: Localized
  var unsure: Localized

  private func option(_ id: String, _ text: Localized) -> WrittenOption {
    WrittenOption(id: Word(text: id, place: Place(file: "shell.yaml")), text: text)
  }

  var yesNo: [WrittenOption] { [option("yes", yes), option("no", no)] }
  var yesNoUnsure: [WrittenOption] { yesNo + [option("unsure", unsure)] }
  var danger: [WrittenOption] {
    [option("no", no), option("unsure", unsure), option("yes", yes)]
  }
}

extension Fields {
  private enum Touch: String, CaseIterable { case guardians }

  func touchesGuardians() -> Bool {
    one(of: Touch.self, "touches", as: "verdi") != nil
  }
}

extension Findings {
  /// Reports every id that has been used before.
  func reportTwins(_ ids: [Word]) {
    var first: [String: Place] = [:]
    for id in ids {
      guard let earlier = first[id.text] else {
        first[id.text] = id.place
        continue
      }
      report(.duplicateID(id.text, first: earlier), at: id.place)
    }
  }
}
