import Testing

@Suite struct `Pasting into a line` {
  @Test(arguments: ["\r", "\n", "\r\n"])
  func `Many lines are one answer, whatever ends them`(lineEnd: String) throws {
    let session = try LineProbe.ask()
    try session.paste("første\(lineEnd)andre\tlinje\(lineEnd)\(lineEnd)fjerde æøå\(lineEnd)")
    try session.wait(for: "the last row") { $0.shows("fjerde æøå", cursorAt: 10) }
    #expect(!session.screen.text.contains("HEARD"))
    try session.type("\r")
    try session.wait("HEARD[33, 4]")
  }

  @Test func `Lines typed by a machine with CR LF are one Enter each`() throws {
    let session = try LineProbe.ask()
    try session.type("Kari\r\nÅs\r\n")
    try session.wait("HEARD[4, 1] «Kari»")
    try session.wait("HEARD[2, 1] «Ås»")
  }

  @Test func `Paste mode is on only while a question is asked`() throws {
    let session = try LineProbe.ask()
    #expect(session.screen.bracketedPaste)
    try session.type(":nap\r")
    try session.wait("NAPPING")
    #expect(!session.screen.bracketedPaste)
  }

  @Test func `Two thousand lines arrive whole`() throws {
    let session = try LineProbe.ask()
    try session.paste((1...2000).map { "linje \($0) æøå" }.joined(separator: "\r"))
    try session.wait(output: "PASTED 2000 lines, 28892 characters")
    try session.type("\r")
    try session.wait(output: "HEARD[28892, 2000]")
  }

  @Test func `The notice of a paste leaves the text and the cursor where they are`() throws {
    let session = try LineProbe.ask()
    try session.paste("a\rb\rc\rd\re")
    try session.wait("PASTED 5 lines, 9 characters")
    try session.wait(for: "the text again") { $0.shows("e", cursorAt: 1) }
  }

  @Test func `Nothing that a terminal would obey gets in`() throws {
    let session = try LineProbe.ask()
    try session.paste("a\u{7}b\u{1B}[31mc\u{9B}2J\u{202E}d")
    try session.type("\r")
    try session.wait("HEARD[10, 1] «ab[31mc2Jd»")
  }

  @Test func `Letters in parts are put together`() throws {
    let session = try LineProbe.ask()
    try session.paste("bla\u{30A}bæ")
    try session.wait(for: "one letter") { $0.shows("› blåbæ", cursorAt: 7) }
    try session.type("\r")
    try session.wait("HEARD[5, 1]")
  }

  @Test func `A paste without an end is left with Ctrl-C, and nothing is lost`() throws {
    let session = try LineProbe.ask()
    try session.type("et ")
    try session.wait("› et")
    try session.type("\u{1B}[200~halvt\u{3}")
    try session.wait("INTERRUPTED «et halvt»")
    try session.waitForPrompt(1)
  }
}
