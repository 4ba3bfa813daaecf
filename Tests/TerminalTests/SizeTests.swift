import Testing

@Suite struct `Screens of any size` {
  @Test func `A tiny screen takes a long answer`() throws {
    let session = try LineProbe.ask(rows: 5, columns: 12)
    try session.type("blåbærsyltetøy på brød")
    try session.wait(for: "three rows") { $0.text.hasSuffix("på brød") }
    try session.type("\r")
    try session.wait(output: "HEARD[22, 1]")
  }

  @Test func `An answer may be longer than the screen`() throws {
    let session = try LineProbe.ask(rows: 6, columns: 20)
    try session.type(String(repeating: "ab", count: 150) + "\r")
    try session.wait(output: "HEARD[300, 1]")
    #expect(session.screen.unknown == [])
  }

  @Test func `A new width is used at once`() throws {
    let session = try LineProbe.ask()
    try session.type("abc æøå")
    try session.wait("› abc æøå")
    session.resize(rows: 24, columns: 10)
    try session.wait(output: "\u{1B}[J")
    try session.type("!!!!")
    try session.wait(for: "two rows") { screen in
      screen.lines[1] == "› abc æøå!" && screen.shows("!!!", cursorAt: 3)
    }
    try session.type("\u{15}:wide\r")
    try session.wait("WIDTH 10")
  }

  @Test func `A size that changes between two questions counts, too`() throws {
    let session = try LineProbe.ask()
    try session.type(":nap\r")
    try session.wait("NAPPING")
    session.resize(rows: 24, columns: 10)
    try session.waitForPrompt(1)
    try session.type("0123456789")
    try session.wait(for: "two rows") { $0.shows("89", cursorAt: 2) }
  }
}
