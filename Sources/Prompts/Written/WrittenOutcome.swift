import Interview
import Wording

/// An outcome as it stands in a file.
struct WrittenOutcome {
  var id: Word
  var effect: Effect
  var to: Word?
  var after: Word?
  var title: Localized
  var advice: Localized
  var todo: [WrittenItem]
  var ready: [WrittenItem]
  var call: [Word]
  var locksGuardians: Bool
  var involvesServices: Bool
  var touchesGuardians: Bool
  var cite: [Word]

  enum Effect: String, CaseIterable { case stop, duty, pause, go, close }
}

extension WrittenOutcome {
  private enum Lock: String, CaseIterable { case guardians }
  private enum Involved: String, CaseIterable { case services }

  init?(_ spot: Spot) {
    guard let fields = spot.fields() else { return nil }
    let id = fields.id()
    let effect = fields.one(of: Effect.self, "effect", as: "virkning")
    if !fields.has("effect") { spot.report(.missingKey("effect")) }
    let title = fields.text("title")
    let advice = fields.text("advice")
    to = effect == .go ? fields.required("to")?.level() : nil
    after = fields.optional("after")?.word()
    todo = fields.list("do").compactMap { WrittenItem($0) }
    ready = fields.list("ready").compactMap { WrittenItem($0) }
    call = fields.words("call")
    locksGuardians = fields.one(of: Lock.self, "locks", as: "sperre") != nil
    involvesServices = fields.one(of: Involved.self, "involves", as: "verdi") != nil
    touchesGuardians = fields.touchesGuardians()
    cite = fields.cites()
    fields.done()
    guard let id, let effect, let title, let advice else {
      fields.spot.findings.forgive(id)
      return nil
    }
    self.id = id
    self.effect = effect
    self.title = title
    self.advice = advice
  }
}

extension Spot {
  /// `{level: 2}` or `{level: same}`.
  fileprivate func level() -> Word? {
    guard let fields = fields() else { return nil }
    defer { fields.done() }
    return fields.word("level")
  }
}
