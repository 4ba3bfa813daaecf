import Goals
import Prompts
import Testing
import Wording
import Yams

/// Every verb the program knows, in the sentences people write.
struct VerbTests {
  @Test(arguments: [Language.nb, .nn])
  func `every verb can be moved from a plan to the present`(language: Language) throws {
    let checker = try #require(Words.checker)
    let today = try #require(Words.today)
    for verb in try verbs(language) {
      let plan = "Eleven skal \(verb) \(language == .nb ? "hver" : "kvar") dag"
      let report = checker.check(plan, kind: .goal, language: language, today: today)
      let finding = report.findings.first { $0.id == .futureOrModal }
      let suggestion = try #require(finding?.suggestion, "\(plan)")
      let after = checker.check(
        suggestion.text, kind: .goal, language: language, today: today)
      let tense: Set<Check.ID> = [.futureOrModal, .pastTense, .infinitive, .imperative]
      #expect(after.ids.isDisjoint(with: tense), "\(suggestion.text)")
      #expect(after.layers.contains(.present), "\(suggestion.text)")
    }
  }

  @Test(arguments: [Language.nb, .nn])
  func `an infinitive that belongs to a verb is no finding`(language: Language) throws {
    let checker = try #require(Words.checker)
    let today = try #require(Words.today)
    for verb in try verbs(language) {
      let text = "Eleven øver på å \(verb)"
      let report = checker.check(text, kind: .goal, language: language, today: today)
      #expect(!report.ids.contains(.infinitive), "\(text)")
      #expect(report.layers.contains(.present), "\(text)")
    }
  }

  private func verbs(_ language: Language) throws -> [String] {
    let words = try #require(try Words.node("prompts/verbs.yaml")?[language.rawValue])
    let modals: Set = ["skulle", "ville", "kunne", "måtte", "burde"]
    let all = (words.mapping ?? [:]).flatMap { key, value in
      key.string == "irregular"
        ? (value.mapping ?? [:]).keys.compactMap(\.string)
        : (value.sequence ?? []).compactMap(\.string)
    }
    return all.filter { !modals.contains($0) }
  }
}
