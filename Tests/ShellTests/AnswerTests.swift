import Calendar
import Interview
import Shell
import Testing
import Wording

/// What may be typed for each kind of question; a line that is not understood changes nothing.
struct AnswerTests {
  /// The answer that a line gives to a question standing alone.
  private func answer(_ line: String, to question: Question) throws -> Answer? {
    let setting = try #require(World.setting(asking: [question]))
    var conversation = try Conversation(setting)
    _ = conversation.open()
    _ = conversation.hear(line)
    return conversation.session.answers[0]
  }

  static let fruits = World.choice("fruit", "eple", "pære", "plomme", "rødt eple")

  @Test(arguments: [
    ("1", "eple"), (" 3 ", "plomme"), ("pæ", "pære"), ("PAR", "pære"), ("pl", "plomme"),
    ("rodt", "rødt eple"), ("eple", "eple"), ("0", nil), ("5", nil), ("p", nil), ("1,2", nil),
    ("banan", nil), ("", nil), ("  ", nil), ("١", nil),
  ])
  func `one is chosen by its number or by the start of its words`(
    line: String, option: String?
  ) throws {
    #expect(try answer(line, to: Self.fruits) == option.map { .option($0) })
  }

  @Test(arguments: [
    ("1", [0]), ("1,3", [0, 2]), ("1 3", [0, 2]), ("3-1", nil), ("1-3", [0, 1, 2]),
    ("1–2;4", [0, 1, 3]), ("2,2", [1]), ("1,9", nil), ("1-2-3", nil), ("-", nil), ("pl", [2]),
    ("99999999999999999999", nil),
  ])
  func `several are chosen by numbers and ranges`(line: String, places: [Int]?) throws {
    var question = Self.fruits
    question.kind = .choices
    question.domain = .sets(of: [])
    let ids = places?.map { question.options[$0].id }
    #expect(try answer(line, to: question) == ids.map { .options($0) })
  }

  @Test(arguments: [
    ("j", "yes"), ("Ja", "yes"), ("y", "yes"), ("n", "no"), ("nei", "no"), ("u", "unsure"),
    ("vet ikke", "unsure"), ("veit ikkje", "unsure"), ("1", nil), ("kanskje", nil),
  ])
  func `yes, no and unsure have letters and no numbers`(line: String, option: String?) throws {
    let question = World.choice("sure", "yes", "no", "unsure")
    #expect(try answer(line, to: question) == option.map { .option($0) })
  }

  @Test(arguments: [
    ("7", 7), ("7 år", 7), ("12 years", 12), ("0", 0), ("18", 18), ("19", nil), ("-1", nil),
    ("sju", nil), ("7 epler", nil), ("7,5", nil),
  ])
  func `a number keeps within its bounds`(line: String, number: Int?) throws {
    let question = Question(
      id: "age", text: World.text("Alder?"), kind: .number(0...18), domain: .numbers(cuts: []))
    #expect(try answer(line, to: question) == number.map { .number($0) })
  }

  @Test(arguments: [
    ("2026-12-24", "2026-12-24"), ("24.12.2026", "2026-12-24"), ("i morgen", "2026-11-24"),
    ("om fire uker", "2026-12-21"), ("om fire veker", "2026-12-21"), ("31.2.2027", nil),
    ("snart", nil),
  ])
  func `a day is read as Norwegians write it`(line: String, day: String?) throws {
    let question = Question(id: "day", text: World.text("Dag?"), kind: .day, domain: .whole)
    #expect(try answer(line, to: question) == day.flatMap { Day(iso: $0) }.map { .day($0) })
  }
}
