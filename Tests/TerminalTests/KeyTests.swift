import Testing

@Suite struct `Keys` {
  @Test(arguments: [
    "\u{1B}[15~", "\u{1B}[I", "\u{1B}[O", "\u{1B}[24;80R", "\u{1B}[?1;2c",
    "\u{1B}[<0;10;10M", "\u{1B}OQ", "\u{1B}[[B",
    "\u{1B}[1;2A", "\u{16}", "\u{11}", "\u{1B}x", "\u{82}",
  ])
  func `An unknown key leaves nothing behind`(key: String) throws {
    let session = try LineProbe.ask()
    try session.type("a\(key)b\r")
    try session.wait("HEARD[2, 1] «ab»")
    #expect(session.screen.unknown == [])
  }

  @Test func `Esc does nothing, and does not eat a letter after it`() throws {
    let session = try LineProbe.ask()
    try session.type("a\u{1B}å")
    try session.wait(for: "both letters") { $0.shows("› aå", cursorAt: 4) }
    try session.type("\u{1B}")
    session.listenInVain(milliseconds: 400)
    try session.type("b\r")
    try session.wait("HEARD[3, 1] «aåb»")
  }

  @Test func `Ctrl-C gives the line up and keeps the draft`() throws {
    let session = try LineProbe.ask()
    try session.type("halvt svar æøå")
    try session.wait("› halvt svar æøå")
    try session.type("\u{3}")
    try session.wait("INTERRUPTED «halvt svar æøå»")
    try session.waitForPrompt(1)
    try session.answer("nytt")
  }

  @Test func `Ctrl-C in the middle of many rows goes below them all`() throws {
    let session = try LineProbe.ask()
    try session.paste("en\rto\rtre")
    try session.wait("tre")
    try session.type("\u{1B}[A\u{1B}[A\u{3}")
    try session.wait("INTERRUPTED «en")
    #expect(Array(session.screen.lines[1...4]) == ["› en", "to", "tre^C", "INTERRUPTED «en"])
  }

  @Test func `Ctrl-D on an empty line ends, and on another it does not`() throws {
    let session = try LineProbe.ask()
    try session.type("a\u{4}")
    try session.type("\u{7F}")
    try session.wait(for: "an empty line") { $0.shows("›", cursorAt: 2) }
    try session.type("\u{4}")
    try session.wait("END")
    #expect(try session.end() == .exit(0))
  }

  @Test func `Ctrl-L clears the screen and asks again`() throws {
    let session = try LineProbe.ask()
    try session.type("abc\u{C}")
    try session.wait(for: "a clear screen") { $0.text == "HEADER\n› abc" && $0.column == 5 }
  }

  @Test func `F1 helps and keeps the line and the cursor`() throws {
    let session = try LineProbe.ask()
    try session.type("halvt æ\u{1B}[D\u{1B}OP")
    try session.wait("HELP: write, and press Enter.")
    try session.wait(for: "the line") { $0.shows("› halvt æ", cursorAt: 8) }
  }

  @Test func `Tab completes what there is one of, and lists what there are more of`() throws {
    let session = try LineProbe.ask()
    try session.type("åle\t")
    try session.wait(for: "the town") { $0.shows("› Ålesund", cursorAt: 9) }
    try session.type("\u{15}tr\t")
    try session.wait("Tromsø  Trondheim  Trøgstad")
    try session.wait(for: "the line") { $0.shows("› tr", cursorAt: 4) }
  }

  @Test func `A list stands below input that wraps, and eats none of it`() throws {
    let session = try LineProbe.ask(columns: 20)
    try session.type("tr\u{1}")
    let rest = String(repeating: "ab ", count: 15)
    try session.type("\u{5} \(rest)\u{1}\u{1B}[C\u{1B}[C\t")
    try session.wait("Tromsø  Trondheim")
    try session.wait(for: "all of the input, above and below") { screen in
      screen.lines[0] == "1/3 Alias?" && screen.lines[1] == "› tr ab ab ab ab ab"
        && screen.shows("› tr ab ab ab ab ab", cursorAt: 4) && screen.row > 4
    }
  }
}
