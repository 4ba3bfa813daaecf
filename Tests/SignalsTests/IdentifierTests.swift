import Foundation
import Signals
import Testing
import Wording

@Suite struct IdentifierTests {
  @Test(arguments: [
    ("Fnr 01020350187 står her", IdentifierKind.nationalNumber, "01020350187"),
    ("Fnr 010203 50187 står her", .nationalNumber, "010203 50187"),
    ("41020350170", .dNumber, "41020350170"),
    ("01420350089", .hNumber, "01420350089"),
    ("Orgnr 974 660 016", .organisation, "974 660 016"),
    ("Ring 912 34 567 i kveld", .phone, "912 34 567"),
    ("Ring +47 91234567", .phone, "47 91234567"),
    ("tlf 91 23 45 67", .phone, "91 23 45 67"),
    ("Skriv til kari.nord-mann@skole.kommune.no nå", .email, "kari.nord-mann@skole.kommune.no"),
    ("Bor i Storgata 12b nå", .address, "Storgata 12b"),
    ("Bor i Store gate 5", .address, "Store gate 5"),
    ("Postboks 14 er ny", .address, "Postboks 14"),
    ("post til 7340 Oppdal", .address, "7340 Oppdal"),
    ("Han er født 12.03.2015 her", .birthDate, "12.03.2015"),
    ("Ho er fødd 3. mai 2016", .birthDate, "3. mai 2016"),
    ("Jeg snakket med Emma i dag", .name, "Emma"),
    ("Emma gråt i dag", .name, "Emma"),
    ("Vi møtte Xander Testesen på onsdag", .name, "Xander Testesen"),
    ("Jenta heter Lussibruna", .name, "Lussibruna"),
    ("Vi så Per i garderoben", .name, "Per"),
    ("Han er den eneste tvillingen på skolen", .smallPlace, "den eneste"),
    ("Familien er flyttet hit fra Syria i vår", .smallPlace, "flyttet hit"),
  ])
  func `what tells who it is is found`(
    text: String, kind: IdentifierKind, match: String
  ) throws {
    let found = try #require(Books.identifiers).find(in: text)
    #expect(found.contains { $0.kind == kind && $0.match == match }, "\(found)")
    for item in found { #expect(text[item.range] == item.match) }
  }

  @Test(arguments: [
    "Per uke er han borte to dager", "To timer per dag", "Vi bor i Oppdal", "Gutten er trist",
    "Dag to gikk bedre", "Vår plan er god", "Møte 12.03.2026 klokka 10", "PPT og NAV er med",
    "Kurset koster 12 345 678 kroner", "01020350188",
    "Ring 116 111", "Uke 34 og 35", "Sju elever fra 5B", "Han gikk hjem. Etterpå ringte vi",
    "Stein på stein bygde de", "Liv og glede i gangen", "20260114",
  ])
  func `what tells nothing is left alone`(text: String) throws {
    #expect(try #require(Books.identifiers).find(in: text).isEmpty)
  }

  @Test(arguments: [
    (IdentifierReplacement.child(.nb), "barnet ringte ___ og barnet"),
    (.alias("Fjell"), "Fjell ringte ___ og Fjell"),
    (.blank, "___ ringte ___ og ___"),
  ])
  func `identifiers are replaced with one word`(
    replacement: IdentifierReplacement, result: String
  ) throws {
    let text = "Emma ringte 91234567 og Jonas"
    let found = try #require(Books.identifiers).find(in: text)
    #expect(IdentifierFinder.replace(found, in: text, by: replacement) == result)
  }

  @Test func `the corpus is found and everyday capitals are left alone`() throws {
    let finder = try #require(Books.identifiers)
    let lines = try Books.lines(Books.unseen.appending(path: "identifiers.tsv"))
    let wanted = lines.filter { !$0.label.isEmpty }
    let missed = wanted.filter { line in
      !finder.find(in: line.text).contains { $0.match == line.label }
    }
    let alarms = lines.filter { $0.label.isEmpty && !finder.find(in: $0.text).isEmpty }
    #expect(missed.map(\.text).isEmpty)
    #expect(alarms.map(\.text).isEmpty)
    #expect(wanted.count == 60 && lines.count == 120)
  }

  @Test func `any single wrong digit is noticed`() {
    let digits = [0, 1, 0, 2, 0, 3, 5, 0, 1, 8, 7]
    for place in digits.indices {
      for step in 1...9 {
        var wrong = digits
        wrong[place] = (wrong[place] + step) % 10
        #expect(CheckDigits.personKind(of: wrong) == nil)
      }
    }
  }
}
