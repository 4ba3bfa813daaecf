import Calendar
import Testing

/// Times as people write them; today is Wednesday 25 November 2026.
struct TimeReaderTests {
  private let today = Day(iso: "2026-11-25")

  @Test(arguments: Self.expected)
  func `a time is found with its kind and its day`(example: Example) throws {
    let today = try #require(today)
    let found = TimeReader(today: today).times(in: example.text)
    let shown = found.map { "\($0.kind) \($0.text)" + ($0.deadline.map { " \($0)" } ?? "") }
    #expect(shown == example.times, "\(example.text)")
  }

  struct Example: CustomTestStringConvertible {
    var text: String
    var times: [String]
    var testDescription: String { text }

    init(_ text: String, _ times: String...) {
      self.text = text
      self.times = times
    }
  }

  @Test func `a range counts characters`() throws {
    let text = "Åse øver på å lese halv ni"
    let reader = TimeReader(today: try #require(today))
    let time = try #require(reader.times(in: text).first)
    let characters = Array(text)
    #expect(String(characters[time.range]) == "halv ni")
  }

  static let expected = [
    Example("mandag–torsdag", "weekday mandag–torsdag"),
    Example("måndag-torsdag", "weekday måndag-torsdag"),
    Example("mandag til torsdag", "weekday mandag til torsdag"),
    Example("man.–tors.", "weekday man.–tors"),
    Example("tysdag, onsdag og laurdag", "weekday tysdag, onsdag og laurdag"),
    Example("hver tirsdag", "frequency hver tirsdag"),
    Example("kvar tysdag og torsdag", "frequency kvar tysdag og torsdag"),
    Example("på kvardagar", "daypart på kvardagar"),
    Example("annenhver uke", "frequency annenhver uke"),
    Example("annankvar veke", "frequency annankvar veke"),
    Example("leser kl. 17", "clock kl. 17"),
    Example("kl 17.00", "clock kl 17.00"),
    Example("17:00", "clock 17:00"),
    Example("fra kl. 17–18", "clock fra kl. 17–18"),
    Example("fra kl. 17 til 18", "clock fra kl. 17 til 18"),
    Example("mellom 17 og 18", "clock mellom 17 og 18"),
    Example("mellom 4 og 6 barn"),
    Example("halv ni", "clock halv ni"),
    Example("kvart over åtte", "clock kvart over åtte"),
    Example("etter skoletid", "daypart etter skoletid"),
    Example("i første økt", "daypart i første økt"),
    Example("hver mandag i første økt", "frequency hver mandag", "daypart i første økt"),
    Example("daglig", "frequency daglig"),
    Example("kvar morgon", "frequency kvar morgon"),
    Example("to ganger i uken", "frequency to ganger i uken"),
    Example("to gonger i veka", "frequency to gonger i veka"),
    Example("ein gong om dagen", "frequency ein gong om dagen"),
    Example("minst 3 av 5", "count minst 3 av 5"),
    Example("4 av 5 skoledager", "frequency 4 av 5 skoledager"),
    Example("4 ganger på rad", "count 4 ganger på rad"),
    Example("i kvar time", "frequency kvar time"),
    Example("i to uker", "period i to uker 2026-12-09"),
    Example("de neste seks ukene", "period de neste seks ukene 2027-01-06"),
    Example("dei neste seks vekene", "period dei neste seks vekene 2027-01-06"),
    Example("i seks veker", "period i seks veker 2027-01-06"),
    Example("i ein månad", "period i ein månad 2026-12-25"),
    Example("10 minutter", "length 10 minutter"),
    Example("i 15 minutt", "length i 15 minutt"),
    Example("en halvtime", "length en halvtime"),
    Example("over 4–6 uker", "period over 4–6 uker 2027-01-06"),
    Example("innen 15. januar", "deadline innen 15. januar 2027-01-15"),
    Example("innan 15. januar", "deadline innan 15. januar 2027-01-15"),
    Example("senest 15/1", "deadline senest 15/1 2027-01-15"),
    Example("til 15.01.2027", "deadline til 15.01.2027 2027-01-15"),
    Example("fram til 1. mars", "deadline fram til 1. mars 2027-03-01"),
    Example("før jul", "deadline før jul 2026-12-20"),
    Example("etter påske", "deadline etter påske 2027-03-30"),
    Example("om fire uker", "date om fire uker 2026-12-23"),
    Example("uke 7", "date uke 7 2027-02-19"),
    Example("i veke 7", "date i veke 7 2027-02-19"),
    Example("innen uke 7", "deadline innen uke 7 2027-02-19"),
    Example("evalueres 3. mars", "evaluation evalueres 3. mars 2027-03-03"),
    Example("vert evaluert 3. mars", "evaluation evaluert 3. mars 2027-03-03"),
    Example("Evaluering: uke 3", "evaluation Evaluering: uke 3 2027-01-22"),
    Example("evalueres om seks uker", "evaluation evalueres om seks uker 2027-01-06"),
    Example("evaluert i morgon", "evaluation evaluert i morgon 2026-11-26"),
    Example("neste veke", "date neste veke 2026-12-04"),
    Example("i dag", "date i dag 2026-11-25"),
    Example("4 år gammel", "age 4 år gammel"),
    Example("en 4-åring", "age 4-åring"),
    Example("8. trinn", "age 8. trinn"),
    Example("3,5 år", "age 3,5 år"),
    Example("Tor kan lese"),
    Example("han sover i senga til mor"),
    Example("fra 1.12. til 15.1.2027", "period fra 1.12. til 15.1.2027 2027-01-15"),
  ]
}
