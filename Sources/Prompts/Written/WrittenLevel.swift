import Interview
import Wording

/// A level as it stands in a file.
struct WrittenLevel {
  var number: Int
  var title: Localized
  var longest: Int
  var again: Word?
  var steps: [WrittenStep]
  var rules: [WrittenRule]
  var place: Place
}

/// A step as it stands in a file.
struct WrittenStep {
  var id: Word
  var title: Localized
  var when: Word?
  var guidance: [WrittenItem]
  var actions: [WrittenItem]
  var ask: [Word]
}

/// A paragraph, or something to do, as it stands in a file.
struct WrittenItem {
  var text: Localized
  var when: Word?
  var who: Localized?
  var by: Localized?
  var touchesGuardians: Bool
  var cite: [Word]
}

/// A rule as it stands in a file.
struct WrittenRule {
  var id: Word
  var when: Word
  var outcome: Word
  var because: Localized
  var cite: [Word]
}

extension WrittenLevel {
  init(_ fields: Fields) {
    let number = fields.number("level")
    let title = fields.text("title")
    let longest = fields.number("longest")
    again = fields.optional("again")?.word()
    steps = fields.list("steps").compactMap { WrittenStep($0) }
    rules = fields.list("rules").compactMap { WrittenRule($0) }
    place = fields.place
    fields.done()
    fields.spot.findings.reportTwins(steps.map(\.id))
    if let number, place.file.contains("level-"), !place.file.hasSuffix("level-\(number).yaml") {
      fields.optional("level")?.report(
        .outOfRange("nivå \(number)", accepted: "tallet skal være det samme som i filnavnet"))
    }
    self.number = number ?? 0
    self.title = title ?? .missing
    self.longest = longest ?? Int.max
  }
}

extension WrittenStep {
  init?(_ spot: Spot) {
    guard let fields = spot.fields() else { return nil }
    let id = fields.id()
    let title = fields.text("title")
    when = fields.condition("when")
    guidance = fields.list("guidance").compactMap { WrittenItem($0) }
    actions = fields.list("actions").compactMap { WrittenItem($0) }
    ask = fields.words("ask")
    fields.done()
    guard let id else { return nil }
    self.id = id
    self.title = title ?? .missing
  }
}

extension WrittenItem {
  init?(_ spot: Spot) {
    guard let fields = spot.fields() else { return nil }
    let text = fields.text("text")
    when = fields.condition("when")
    who = fields.optionalText("who")
    by = fields.optionalText("by")
    touchesGuardians = fields.touchesGuardians()
    cite = fields.cites()
    fields.done()
    self.text = text ?? .missing
  }
}

extension WrittenRule {
  init?(_ spot: Spot) {
    guard let fields = spot.fields() else { return nil }
    let id = fields.id()
    let when = fields.required("when")?.condition()
    let outcome = fields.word("outcome")
    let because = fields.text("because")
    cite = fields.cites()
    fields.done()
    guard let id, let when, let outcome else { return nil }
    self.id = id
    self.when = when
    self.outcome = outcome
    self.because = because ?? .missing
  }
}
