import Testing

/// What needs a shell with jobs around the program.
@Suite struct `Ctrl-Z` {
  @Test func `It stops the program, and fg brings the draft back`() throws {
    let session = try PtySession(
      "/bin/bash", ["--norc", "--noprofile", "--noediting", "-i"],
      environment: LineProbe.environment.merging(["PS1": "shell$ "]) { $1 })
    try session.wait(for: "the shell") { $0.cursorLine == "shell$" }
    try session.type(LineProbe.path + "\r")
    try session.waitForPrompt(1)
    try session.type("halvt æ\u{1B}[D")
    try session.wait(for: "the draft") { $0.shows("› halvt æ", cursorAt: 8) }
    try session.type("\u{1A}")
    try session.wait("Stopped")
    try session.wait(for: "the shell") { $0.cursorLine == "shell$" }
    #expect(session.isCooked)
    #expect(!session.screen.bracketedPaste)

    try session.type("fg\r")
    try session.wait(for: "the draft again") { $0.shows("› halvt æ", cursorAt: 8) }
    #expect(session.screen.bracketedPaste)
    try session.type("X\r")
    try session.wait("HEARD[8, 1] «halvt Xæ»")
    try session.type("\u{4}")
    try session.wait("END")
    try session.wait(for: "the shell") { $0.cursorLine == "shell$" }
    #expect(session.isCooked)
  }
}
