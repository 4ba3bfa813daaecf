import Calendar
import Interview
import Wording

extension Source {
  init?(_ fields: Fields) {
    enum Kind: String, CaseIterable { case guide, statutes, practice }
    let id = fields.word("id")
    let kind = fields.one(of: Kind.self, "kind", as: "slag") ?? .guide
    let title = fields.text("title")
    let read = fields.day("read")
    let spots = fields.list("provisions")
    let provisions = spots.compactMap { Provision($0, isGuide: kind == .guide) }
    fields.done()
    guard let id, let title, let read else { return nil }
    self.init(id: id.text, title: title, read: read, provisions: provisions)
  }
}

extension Provision {
  init?(_ spot: Spot, isGuide: Bool) {
    guard let fields = spot.fields() else { return nil }
    let id = fields.word("id")
    let label = isGuide ? fields.optionalText("label") : fields.text("label")
    let text = fields.text("text")
    let isVerified = fields.has("verified") ? fields.flag("verified") : true
    let formerly = fields.optionalText("formerly")
    let omitted = fields.optionalText("omitted")
    let note = fields.optionalText("note")
    fields.done()
    if let id { spot.findings.define(id, isOmitted: omitted != nil) }
    guard let id, let text else { return nil }
    self.init(
      id: id.text, label: label ?? Localized(nb: id.text, nn: id.text, en: id.text),
      text: note.map { text + $0 } ?? text, isVerified: isVerified, formerly: formerly,
      omitted: omitted)
  }
}

extension Contact {
  init?(_ spot: Spot) {
    guard let fields = spot.fields() else { return nil }
    let id = fields.id()
    let name = fields.text("name")
    let number = fields.required("number")?.bareText
    let hours = fields.optionalText("hours")
    let use = fields.text("use")
    let isVerified = fields.flag("verified")
    fields.done()
    guard let id, let name, let number, let use else {
      fields.spot.findings.forgive(id)
      return nil
    }
    self.init(
      id: id.text, name: name, number: number, hours: hours, use: use, isVerified: isVerified)
  }
}

extension Deadline {
  init?(_ spot: Spot) {
    guard let fields = spot.fields() else { return nil }
    let id = fields.id()
    let days = fields.number("days")
    let from = fields.word("from")
    let text = fields.text("text")
    let cite = fields.cites()
    _ = fields.flag("verified")
    fields.done()
    guard let id, let days, let from, let text else { return nil }
    self.init(id: id.text, days: days, from: from.text, text: text, cite: cite.map(\.text))
  }
}

extension Term {
  init?(_ spot: Spot) {
    guard let fields = spot.fields() else { return nil }
    let id = fields.id()
    let term = fields.text("term")
    let also = fields.words("also")
    let text = fields.text("text")
    let cite = fields.cites(isRequired: false)
    fields.done()
    guard let id, let term, let text else { return nil }
    self.init(
      id: id.text, term: term, also: also.map(\.text), text: text, cite: cite.map(\.text))
  }
}

/// A role as it stands in `roles.yaml`.
struct WrittenRole {
  var option: WrittenOption
  var help: Localized?
  var duty: Localized
  var cite: [Word]

  init?(_ spot: Spot) {
    guard let fields = spot.fields() else { return nil }
    let id = fields.id()
    let text = fields.text("text")
    help = fields.optionalText("help")
    let duty = fields.text("duty")
    cite = fields.cites()
    fields.done()
    guard let id, let text, let duty else {
      fields.spot.findings.forgive(id)
      return nil
    }
    option = WrittenOption(id: id, text: text)
    self.duty = duty
  }
}

/// A kind of person as it stands in `persons.yaml`.
struct WrittenPerson {
  var option: WrittenOption
  var child: Localized
  var cite: [Word]

  init?(_ spot: Spot) {
    guard let fields = spot.fields() else { return nil }
    let id = fields.id()
    let text = fields.text("text")
    let child = fields.text("child")
    cite = fields.cites(isRequired: false)
    fields.done()
    guard let id, let text, let child else {
      fields.spot.findings.forgive(id)
      return nil
    }
    option = WrittenOption(id: id, text: text)
    self.child = child
  }
}

extension Localized {
  fileprivate static func + (one: Localized, other: Localized) -> Localized {
    Localized(
      nb: one.nb + " " + other.nb, nn: one.nn + " " + other.nn, en: one.en + " " + other.en)
  }
}
