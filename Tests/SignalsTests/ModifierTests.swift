import Signals
import Testing

@Suite struct ModifierTests {
  @Test(arguments: [
    ("Ingen tegn til vold i hjemmet", SignalModifier.negated),
    ("Far slår henne ikke", .negated),
    ("I boka slår pappaen gutten", .fiction),
    ("Naboen sier at far slår henne", .hearsay),
    ("I fjor slo far henne", .history),
    ("Han sier at pappa slår", .childsWords),
    ("Vikaren slo gutten", .staff),
  ])
  func `the sentence says more about its signal`(text: String, modifier: SignalModifier) throws {
    let signals = try #require(Books.finder).find(in: text).filter { $0.id != "vague" }
    #expect(signals.contains { $0.modifiers.contains(modifier) }, "\(signals)")
  }

  @Test(arguments: [
    "Hun vil ikke bli slått", "Jeg vet ikke om far slår henne", "Ikke bare slått, men sparket",
    "Han tør ikke si at pappa slår", "Kan ikke utelukke at han blir slått hjemme",
  ])
  func `a negation that denies nothing takes nothing away`(text: String) throws {
    let signals = try #require(Books.finder).find(in: text)
    #expect(signals.contains { $0.asks && $0.id == "violence" })
  }

  @Test(arguments: [
    ("Eleven slo læreren", "vague", "violence"),
    ("Han slår de andre barna", "bullying", "violence"),
    ("Han blir slått av en medelev", "bullying", "violence"),
    ("Far slår de andre barna", "violence", "bullying"),
  ])
  func `who does it to whom decides the category`(
    text: String, id: String, other: String
  ) throws {
    let ids = try #require(Books.finder).find(in: text).map(\.id)
    #expect(ids.contains(id))
    #expect(!ids.contains(other), "\(ids)")
  }

  @Test func `the match is what was written and where`() throws {
    let text = "Å, han sier at pappa SLO ham 👋"
    let signal = try #require(Books.finder?.find(in: text).first { $0.id == "violence" })
    #expect(signal.match == "SLO")
    #expect(text[signal.range] == "SLO")
  }
}
