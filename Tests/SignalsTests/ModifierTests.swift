import Signals
import Testing

@Suite struct ModifierTests {
  @Test(arguments: [
    ("Ingen tegn til vold i hjemmet", SignalModifier.negated),
    ("Far slår henne ikke", .negated),
    ("Pappaen slår ham i boka", .fiction),
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
    ("Eleven slo læreren", "vague"), ("Han slår de andre barna", "bullying"),
    ("Han blir slått av en medelev", "bullying"), ("Far slår de andre barna", "violence"),
    ("Far slår henne", "violence"), ("Vikaren slår henne", "staff"),
  ])
  func `who does it to whom decides what is asked first`(text: String, id: String) throws {
    let signals = try #require(Books.finder).find(in: text)
    #expect(signals.first?.id == id, "\(signals.map(\.id))")
  }

  @Test func `the match is what was written and where`() throws {
    let text = "Å, han sier at pappa SLO ham 👋"
    let signal = try #require(Books.finder?.find(in: text).first { $0.id == "violence" })
    #expect(signal.match == "SLO")
    #expect(text[signal.range] == "SLO")
  }
}
