import Signals
import Testing
import Wording

@Suite struct PointsTests {
  /// Two categories; «kniv» is for the first, «redd» a little for the second.
  private static let written = """
    a first -50 10 -20
    b second -40 10 -20

    kniv a90
    redd b25
    mamm+redd b40
    sla- a70

    """

  private static func category(_ id: String, patterns: [String] = []) -> SignalCategory {
    SignalCategory(
      id: id, opens: id, weight: 3, asks: Localized(nb: "", nn: "", en: ""), patterns: patterns,
      except: [])
  }

  private func finder(patterns: [String] = []) throws -> SignalFinder {
    let scope = SignalScope(negations: ["ikke"], spared: ["bare"], walls: ["men"])
    let book = SignalBook(
      categories: [Self.category("first", patterns: patterns), Self.category("second")],
      lists: [:], collisions: [], idioms: [], scope: scope)
    return try SignalFinder(book: book, points: SignalPoints(Self.written))
  }

  @Test(arguments: [
    ("Han har kniv", ["first"]), ("Han er redd", []), ("Mamma er redd", ["second"]),
    ("Mamma og barnet er redd", []), ("Redd og har kniv", ["first", "second"]),
    ("slåing slaaing slaing", ["first"]), ("slå", []), ("", []),
  ])
  func `a text opens what its points reach`(text: String, ids: [String]) throws {
    #expect(try finder().find(in: text).map(\.id) == ids)
  }

  @Test func `each trait counts once, however often it stands there`() throws {
    let often = Array(repeating: "Redd.", count: 1_000).joined(separator: " ")
    #expect(try finder().find(in: often).isEmpty)
  }

  @Test func `the words that gave most points are quoted as they stand`() throws {
    let text = "Å, jeg så at han har KNIV 👋 der"
    let signal = try #require(try finder().find(in: text).first)
    #expect(signal.match == "KNIV")
    #expect(text[signal.range] == "KNIV")
  }

  @Test func `what a pattern has found is not found again`() throws {
    let found = try finder(patterns: ["kniv"]).find(in: "Han har kniv")
    #expect(found.map(\.id) == ["first"])
  }

  @Test func `a denial takes away what the points are not sure of`() throws {
    let denying = try finder(patterns: ["kniv"])
    #expect(denying.find(in: "Han har ikke kniv").filter(\.asks).isEmpty)
    #expect(!denying.find(in: "Han har ikke kniv, men slåing").filter(\.asks).isEmpty)
  }

  @Test(arguments: [
    ("a first -50 10", 1, SignalPoints.Mistake.Wanted.category),
    ("a first x 10 -20", 1, .category),
    ("a first -50 10 -20\n\nkniv b90", 3, .point),
    ("a first -50 10 -20\n\nkniv a", 3, .point),
    ("a first -50 10 -20\n\nkniv a99999999", 3, .point),
    ("a first -50 10 -20\n\nkniv a90\n\nredd a1", 4, .point),
  ])
  func `a line that cannot be read is told`(
    text: String, line: Int, wanted: SignalPoints.Mistake.Wanted
  ) {
    let mistake = #expect(throws: SignalPoints.Mistake.self) { try SignalPoints(text) }
    #expect(mistake?.line == line)
    #expect(mistake?.wanted == wanted)
  }

  @Test func `the traits of a text are its words, their beginnings and its near pairs`() {
    #expect(
      SignalPoints.traits(in: "Pappa slår 12.") == [
        "pappa", "pap-", "papp-", "slar", "sla-", "papp+slar", "0", "papp+0", "slar+0",
      ])
  }
}
