import Goals
import Testing
import Wording

/// A long line takes as long as many short ones, whatever it is made of.
struct LongTextTests {
  @Test(
    arguments: [
      "Per leser hver dag ", "mandag, ", "og ", "så ", "1.1.2027 ", "1", "a", "når ", "skal ",
      "hver ", "i ", "«", ",", "evalueres i på den ", "blir ", "får ", "å", "🙂", "e\u{301}",
      "17.00-", "om fire uker ", "mandag-", "minst 4 av 5 ", "fra kl. 17 til ", "ikke ", "med ",
    ])
  func `a long line takes no longer than its length`(piece: String) throws {
    let checker = try #require(Words.checker)
    let today = try #require(Words.today)
    let clock = ContinuousClock()
    let times = [1_000, 8_000].map { size in
      let text = String(repeating: piece, count: size / piece.utf8.count)
      return clock.measure {
        for kind in Kind.allCases {
          _ = checker.check(text, kind: kind, language: .nb, today: today)
        }
      }
    }
    #expect(times[1] < times[0] * 30 + .seconds(2), "\(piece): \(times)")
  }
}
