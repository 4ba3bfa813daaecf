import Goals
import Prompts
import Testing
import Wording

struct IdeasTests {
  @Test func `there are ideas for every arena, each with a source and a name of its own`() throws {
    let ideas = try ideas()
    #expect(ideas.count >= 60)
    #expect(Set(ideas.map(\.id)).count == ideas.count)
    #expect(Set(ideas.map(\.arena)) == Set(Arena.allCases))
    for idea in ideas { #expect(!idea.cite.isEmpty) }
  }

  @Test(arguments: [Language.nb, .nn])
  func `an idea passes the checks it teaches`(language: Language) throws {
    let checker = try #require(Words.checker)
    let today = try #require(Words.today)
    for idea in try ideas() {
      let report = checker.check(
        idea.text[language], kind: .measure, language: language, today: today)
      #expect(report.ids == [], "\(idea.id): \(idea.text[language])")
    }
  }

  private func ideas() throws -> [MeasureIdea] {
    try MeasureIdea.all(in: try #require(try Words.node("prompts/measures.yaml")))
  }
}
