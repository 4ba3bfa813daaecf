import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The program itself, with somebody at the keyboard.
@Suite struct `bti at a terminal` {
  private static let prompts =
    #filePath.split(separator: "/").dropLast(3)
    .reduce("") { "\($0)/\($1)" } + "/prompts"

  /// Starts it and waits for the first question; a variable with an empty value is not set.
  private func start(
    _ arguments: [String] = [], _ changes: [String: String] = [:], rows: Int = 40,
    columns: Int = 90
  ) throws -> PtySession {
    let variables = LineProbe.environment.merging(["BTI_PROMPTS": Self.prompts]) { $1 }
      .merging(changes) { $1 }.filter { !$1.isEmpty }
    let session = try PtySession(
      LineProbe.folder + "/bti", ["--guide", "oppdal", "--date", "2026-11-23"] + arguments,
      environment: variables, rows: rows, columns: columns)
    try session.wait(output: "usikker")
    try session.wait(for: "the prompt") { $0.lines[$0.row].hasPrefix("›") }
    return session
  }

  @Test func `An answer leads to the next question, and Tab finishes a choice`() throws {
    let session = try start()
    try session.type("n\r")
    try session.wait("2. Hvor arbeider du?")
    try session.type("kult\t")
    try session.wait(for: "the whole option") { $0.shows("› Kulturskole", cursorAt: 13) }
    try session.type("\r")
    try session.wait("3. Hvem gjelder det?")
    #expect(session.screen.unknown == [])
  }

  @Test func `Tab lists commands and finishes the one that is meant`() throws {
    let session = try start()
    try session.type(":hvo\t\t")
    try session.wait(":hvorforikke")
    try session.type("\u{15}:kar\t")
    try session.wait(for: "the command") { $0.shows("› :kart", cursorAt: 7) }
  }

  @Test func `Ctrl-C gives the line back, and twice leaves with 130`() throws {
    let session = try start()
    try session.type("halvt svar æøå\u{3}")
    try session.wait("Avbrutt.")
    try session.wait(for: "the draft") { $0.shows("› halvt svar æøå", cursorAt: 16) }
    try session.type("\u{3}")
    #expect(try session.end() == .exit(130))
    #expect(session.isAsFound)
  }

  @Test func `Ctrl-D leaves with a friendly word`() throws {
    let session = try start()
    try session.type("\u{4}")
    #expect(try session.end() == .exit(0))
    #expect(session.transcript.contains("Takk for at du tok deg tid."))
    #expect(session.isAsFound)
    #expect(!session.screen.bracketedPaste)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `A signal ends it politely`(signal: Int32) throws {
    let session = try start()
    try session.type("halvt")
    try session.wait("› halvt")
    session.signal(signal)
    #expect(try session.end() == .exit(128 + signal))
    #expect(session.isAsFound)
  }

  @Test func `Going back puts the question again`() throws {
    let session = try start()
    try session.type("n\r")
    try session.wait("2. Hvor arbeider du?")
    try session.type(":tilbake\r")
    try session.wait("Tilbake. Er noen i fare akkurat nå?")
  }

  @Test func `An emergency shows the numbers at once and asks nothing more`() throws {
    let session = try start()
    try session.type("j\r")
    try session.wait("Spørsmålene stopper her.")
    let text = session.transcript
    #expect(text.contains("112") && text.contains("113") && text.contains("110"))
    #expect(!text.contains("2. Hvor arbeider du?"))
  }

  @Test func `The language changes at any prompt`() throws {
    let session = try start()
    try session.type(":språk nn\r")
    try session.wait("Eg skriv nynorsk no.")
    try session.wait("Er nokon i fare akkurat no?")
    try session.type(":language en\r")
    try session.wait("I write English now.")
  }

  @Test(arguments: ["dumb", ""])
  func `A poor terminal gets no escape`(term: String) throws {
    let session = try start([], ["TERM": term])
    try session.type("n\r")
    try session.wait("2. Hvor arbeider du?")
    #expect(!session.output.contains(0x1B))
  }

  @Test(arguments: [["--no-color"], []])
  func `Colour can be refused`(arguments: [String]) throws {
    let session = try start(arguments, arguments.isEmpty ? ["NO_COLOR": "1"] : [:])
    #expect(!session.transcript.contains("\u{1B}[1m"))
  }

  @Test func `It works in a very small window`() throws {
    let session = try start(rows: 6, columns: 14)
    try session.type("n\r")
    try session.wait(output: "arbeider")
  }

  @Test func `A paste of many lines is one answer, kept for the text it is`() throws {
    let session = try start(["--no-color"])
    for (answer, next) in [
      ("n", "2. "), ("barnehage", "3. "), ("1", "4. "), ("n", "5. "), ("n", "6. "), ("n", "7. "),
      ("n", "8. "), ("n", "9. "), ("n", "10. "), ("n", "11. "), ("n", "12. Hvor kommer uroen fra?"),
      ("1", "13. "), ("n", "14. Hva har du sett"),
    ] {
      try session.type(answer + "\r")
      try session.wait(output: "\r\n" + next)
    }
    try session.type("\u{1B}[200~Sitter alene\rLeker lite\rSier lite\u{1B}[201~")
    try session.wait("Mottatt: 3 linjer")
    #expect(!session.transcript.contains("15. "))
    try session.type("\r")
    try session.wait("15. Hva er bra rundt barnet?")
  }
}
