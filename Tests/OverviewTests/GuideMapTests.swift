import Interview
import Overview
import Testing
import Wording

@Suite struct GuideMapTests {
  @Test(arguments: Guides.ids, Language.allCases)
  func `The map shows every step of every level`(id: String, language: Language) throws {
    let words = try Guides.words(id, language)
    let map = GuideMap(words)
    #expect(map.columns.map(\.level) == words.guide.levels.map(\.number))
    #expect(map.columns.map(\.steps.count) == words.guide.levels.map(\.steps.count))
    for step in map.columns.flatMap(\.steps) { #expect(map.mermaid.contains(step)) }
  }

  @Test(arguments: Guides.ids)
  func `Every way to a level leads to one that is there`(id: String) throws {
    let map = try GuideMap(Guides.words(id, .nb))
    let targets = map.columns.flatMap(\.ends).compactMap(\.target)
    #expect(!targets.isEmpty)
    for target in targets { #expect(map.columns.contains { $0.level == target }) }
  }

  @Test(arguments: Guides.ids)
  func `The drawing is well formed and has a description`(id: String) throws {
    let drawing = try GuideMap(Guides.words(id, .nb)).svg(in: .nb)
    #expect(drawing.contains("<title id=\"title\">"))
    #expect(drawing.contains("<desc id=\"description\">"))
    #expect(drawing.ranges(of: "<text").count == drawing.ranges(of: "</text>").count)
    #expect(!drawing.contains("<script"))
  }
}
