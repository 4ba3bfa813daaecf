import Goals
import Testing
import Wording

/// Goals that have all they need; a finding here would be nagging.
struct WholeGoalsTests {
  @Test func `a whole goal is left in peace`() throws {
    let checker = try #require(Words.checker)
    let today = try #require(Words.today)
    for line in try Words.text("Tests/GoalsTests/Corpus/whole.tsv").split(separator: "\n") {
      let parts = line.split(separator: "\t").map(String.init)
      let language = try #require(Language(rawValue: parts[0]))
      let report = checker.check(parts[1], kind: .goal, language: language, today: today)
      #expect(report.ids == [], "\(parts[1])")
      #expect(report.layers == [.present, .conditions, .how], "\(parts[1])")
    }
  }

  @Test(arguments: [
    ("Per arbeider med lekser", [Letter.present]),
    ("Per arbeider med lekser mandag- torsdag fra kl. 17-18", [.present, .conditions]),
    (
      "Per arbeider med lekser mandag-torsdag fra kl. 17-18 og ber foresatte om hjelp til å løse "
        + "oppgavene dersom han står fast", [.present, .conditions, .how]
    ),
  ])
  func `the guide's own example stands as the guide means it`(
    text: String, layers: [Letter]
  ) throws {
    let checker = try #require(Words.checker)
    let today = try #require(Words.today)
    let report = checker.check(text, kind: .goal, language: .nb, today: today)
    #expect(report.layers == layers)
    if layers.count == 3 { #expect(report.ids == [.noEvaluationDate]) }
  }
}
