import Goals
import Testing
import Wording

struct CheckTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var id: Check.ID
    var example: Example
    var testDescription: String { "\(id.rawValue): \(example.text)" }
  }

  static let cases = Check.all.flatMap { check in
    check.examples.map { Case(id: check.id, example: $0) }
  }

  @Test(arguments: cases)
  func `a check does what its examples say`(example: Case) throws {
    let checker = try #require(Words.checker)
    let today = try #require(Words.today)
    let report = checker.check(
      example.example.text, kind: example.example.kind, language: example.example.language,
      today: today)
    #expect(report.ids.contains(example.id) == example.example.isFound)
  }

  @Test func `every id has one check and a reason in each language`() throws {
    let checker = try #require(Words.checker)
    #expect(Set(Check.all.map(\.id)) == Set(Check.ID.allCases))
    #expect(Check.all.count == Check.ID.allCases.count)
    for id in Check.ID.allCases {
      for language in Language.allCases { #expect(!checker.why(id, in: language).isEmpty) }
    }
  }
}
