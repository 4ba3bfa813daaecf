import Testing

@Suite struct `Up and Down` {
  @Test func `They walk through the rows first, and then through the history`() throws {
    let session = try LineProbe.ask()
    try session.answer("første")
    try session.waitForPrompt(2)
    try session.paste("rad1\rrad2\rrad3")
    try session.type("\u{1B}[A")
    try session.wait(for: "one row up") { $0.cursorLine == "rad2" }
    try session.type("\u{1B}[A")
    try session.wait(for: "two rows up") { $0.cursorLine == "› rad1" }
    try session.type("\u{1B}[A")
    try session.wait(for: "the history") { $0.cursorLine == "› første" }
    try session.type("\u{1B}[B")
    try session.wait(for: "the draft again") { $0.text.hasSuffix("› rad1\nrad2\nrad3") }
  }

  @Test func `A line of many rows is whole at the bottom of the screen`() throws {
    let session = try LineProbe.ask(rows: 6, columns: 40)
    try session.paste("rad en\rrad to\rrad tre\rrad fire")
    try session.type("\r")
    try session.wait(for: "the second question") { $0.shows("›", cursorAt: 2) && $0.row == 5 }
    try session.type("\u{1B}[A")
    try session.wait(for: "four rows") { screen in
      Array(screen.lines[2...]) == ["› rad en", "rad to", "rad tre", "rad fire"]
    }
    try session.type("\u{1B}[A\u{1B}[A!")
    try session.wait(for: "a letter in the second") { $0.lines[3].contains("!") }
    #expect(session.screen.lines[5] == "rad fire")
  }
}
