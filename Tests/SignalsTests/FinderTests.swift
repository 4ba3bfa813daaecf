import Signals
import Testing

@Suite struct FinderTests {
  @Test func `no pattern of the book is wrong`() throws {
    #expect(SignalFinder.mistakes(in: try Books.signals()).isEmpty)
  }

  @Test func `the categories have the ids and questions of the safeguards`() throws {
    let opens = try Books.signals().categories.map { "\($0.id) \($0.opens ?? "-")" }
    #expect(
      opens == [
        "emergency emergency", "violence violence", "sexual-abuse violence", "honour violence",
        "neglect neglect", "serious-behaviour behaviour", "exploitation exploitation",
        "staff colleague", "bullying environment", "self-harm self-harm",
        "pregnancy-substance pregnancy-substance", "absence -", "family -", "vague -",
      ])
  }

  @Test func `any bytes are read without a crash`() throws {
    let finder = try #require(Books.finder)
    var state: UInt64 = 42
    for length in 0..<120 {
      let bytes = (0..<length).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1
        return UInt8(truncatingIfNeeded: state >> 33)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      for signal in finder.find(in: text) { #expect(text[signal.range] == signal.match) }
    }
  }

  @Test(arguments: ["\n", " ", ", "])
  func `the work grows with the text and no faster`(separator: String) throws {
    let finder = try #require(Books.finder)
    let line = "pappa slo ikke ball og mamma er redd for far når han blir full hjemme"
    func work(_ lines: Int) -> Int {
      finder.search(Array(repeating: line, count: lines).joined(separator: separator)).work
    }
    let (small, large) = (work(20), work(100))
    #expect(large < small * 6)
  }

  @Test func `a paste of ten thousand lines is read to its end`() throws {
    let finder = try #require(Books.finder)
    let lines = Array(repeating: "Vi bakte.", count: 10_000)
    let found = finder.find(in: (lines + ["Pappa slo meg"]).joined(separator: "\n"))
    #expect(found.map(\.id) == ["violence"])
  }

  @Test(arguments: [
    ("<nobody> slo", PatternError.unknownList("nobody", pattern: "<nobody> slo")),
    ("..x slo", .badGap("..x", pattern: "..x slo")),
    ("(slo ham", .badHead(pattern: "(slo ham")),
    ("&", .empty(pattern: "&")),
    ("slo|slår ham|henne", .ambiguous("slo|slår ham|henne", pattern: "slo|slår ham|henne")),
  ])
  func `a wrong pattern is told`(pattern: String, error: PatternError) throws {
    var book = try Books.signals()
    book.categories[0].patterns = [pattern]
    #expect(SignalFinder.mistakes(in: book) == [error])
  }

  @Test func `a list that holds itself is told`() throws {
    var book = try Books.signals()
    book.lists["round"] = ["<round>"]
    book.categories[0].patterns = ["<round> slo"]
    let mistakes = SignalFinder.mistakes(in: book)
    #expect(mistakes == [.circular("round", pattern: "<round> slo")])
  }
}
