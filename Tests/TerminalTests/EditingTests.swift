import Testing

@Suite struct `Editing a line` {
  @Test func `Norwegian letters are typed, crossed and deleted as one column each`() throws {
    let session = try LineProbe.ask()
    try session.type("Bjørn Ærlig Åsæ")
    try session.wait(for: "the text") { $0.shows("› Bjørn Ærlig Åsæ", cursorAt: 17) }
    try session.type("\u{1B}[D\u{1B}[D\u{7F}")
    try session.wait(for: "the text without Å") { $0.shows("› Bjørn Ærlig sæ", cursorAt: 14) }
    try session.type("\r")
    try session.wait("HEARD[14, 1] «Bjørn Ærlig sæ»")
    #expect(session.screen.unknown == [])
  }

  @Test(arguments: [
    ("Home", "\u{1B}[H", 2), ("End", "\u{1B}[F", 17), ("Ctrl-A", "\u{1}", 2),
    ("word left", "\u{1B}[1;5D", 14), ("Alt-B", "\u{1B}b", 14),
  ])
  func `A key moves the cursor`(name: String, key: String, column: Int) throws {
    let session = try LineProbe.ask()
    try session.type("Bjørn Ærlig Åsæ\(key)")
    try session.wait(for: name) { $0.shows("› Bjørn Ærlig Åsæ", cursorAt: column) }
  }

  @Test(arguments: ["\u{1B}\r", "\n", "\u{1B}[13;2u", "\u{1B}[27;2;13~"])
  func `A line break is a key of its own`(key: String) throws {
    let session = try LineProbe.ask()
    try session.type("første\(key)andre")
    try session.wait(for: "two rows") { $0.shows("andre", cursorAt: 5) }
    try session.type("\r")
    try session.wait("HEARD[12, 2]")
  }

  @Test func `An answer that is given back stands on the line, with all its rows`() throws {
    let session = try LineProbe.ask()
    try session.type(":back\r")
    try session.wait(for: "the old answer") { $0.shows("nå", cursorAt: 2) }
    try session.type("!\r")
    try session.wait("HEARD[7, 2] «før")
  }

  @Test func `A line wraps and is still one line`() throws {
    let session = try LineProbe.ask(columns: 40)
    try session.type(String(repeating: "æøå ", count: 25))
    try session.wait(for: "three rows") { $0.lines[3] == "å æøå æøå æøå æøå æøå" }
    try session.type("\u{1}X")
    try session.wait(for: "a letter in front") { $0.lines[1].hasPrefix("› Xæøå æøå") }
    try session.type("\u{5}Y\r")
    try session.wait("HEARD[102, 1]")
  }

  @Test func `Wide letters keep the cursor in place`() throws {
    let session = try LineProbe.ask()
    try session.type("a🦆日b\u{1B}[D\u{1B}[DX\r")
    try session.wait(output: "«a🦆X日b»")
  }

  @Test func `Bytes that are no letters are seen, and end nothing`() throws {
    let session = try LineProbe.ask()
    try session.type([0x61, 0xFF, 0xC3, 0x28, 0x62, 0x0D])
    try session.wait("HEARD[5, 1] «a\u{FFFD}\u{FFFD}(b»")
  }

  @Test func `What is typed ahead is not lost`() throws {
    let session = try LineProbe.start()
    try session.type("Kari\rÅs\r")
    try session.wait("HEARD[4, 1] «Kari»")
    try session.wait("HEARD[2, 1] «Ås»")
  }

  @Test func `What is typed while the program works is neither lost nor written twice`() throws {
    let session = try LineProbe.ask()
    try session.type(":nap\r")
    try session.wait("NAPPING")
    try session.type("Kari\rÅs\u{1B}[DX\r")
    try session.wait("HEARD[4, 1] «Kari»")
    try session.wait("HEARD[3, 1] «ÅXs»")
    let lines = session.screen.lines.filter { $0.contains("Kari") }
    #expect(lines == ["› Kari", "HEARD[4, 1] «Kari»"])
    #expect(!session.transcript.contains("^["))
  }
}
