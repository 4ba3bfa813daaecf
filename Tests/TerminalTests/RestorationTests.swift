import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

@Suite struct `The terminal afterwards` {
  private func expectRestored(_ session: PtySession) {
    #expect(session.isAsFound)
    #expect(!session.screen.bracketedPaste)
    #expect(session.screen.unknown == [])
  }

  @Test func `It is raw while a question is asked, and as it was after the last`() throws {
    let session = try LineProbe.ask()
    #expect(!session.isCooked)
    for line in ["Kari", "Ås", "alt vel"] { try session.answer(line) }
    try session.wait("DONE")
    #expect(try session.end() == .exit(0))
    expectRestored(session)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `A request to end keeps the draft`(number: Int32) throws {
    let session = try LineProbe.ask()
    try session.type("viktig utkast")
    try session.wait("› viktig utkast")
    session.signal(number)
    try session.wait("TERMINATED \(number) «viktig utkast»")
    #expect(try session.end() == .exit(128 + number))
    expectRestored(session)
  }

  @Test func `A signal from outside is the same as Ctrl-C`() throws {
    let session = try LineProbe.ask()
    try session.type("abc")
    try session.wait("› abc")
    session.signal(SIGINT)
    try session.wait("INTERRUPTED «abc»")
    try session.waitForPrompt(1)
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `Asked twice while it works, the program leaves at once`(number: Int32) throws {
    let session = try LineProbe.ask()
    try session.type(":nap\r")
    try session.wait("NAPPING")
    session.signal(number)
    session.listenInVain(milliseconds: 50)
    session.signal(number)
    #expect(try session.end() == .exit(128 + number))
    expectRestored(session)
  }

  @Test(arguments: [
    (":trap", SIGILL), (":fatal", SIGILL), (":abort", SIGABRT), (":null", SIGSEGV),
    (":deep", SIGSEGV),
  ])
  func `A crash at the prompt says one sentence`(way: String, number: Int32) throws {
    let session = try LineProbe.ask()
    try session.type(way)
    try session.wait("› \(way)")
    #expect(!session.isCooked)
    try session.type("\t")
    try expectCrash(session, number)
  }

  @Test(arguments: [(":trap", SIGILL), (":deep", SIGSEGV)])
  func `A crash between two questions does so, too`(way: String, number: Int32) throws {
    let session = try LineProbe.ask()
    try session.type("\(way)\r")
    try expectCrash(session, number)
  }

  private func expectCrash(_ session: PtySession, _ number: Int32) throws {
    #expect(try session.end() == .signal(number))
    #expect(session.screen.text.hasSuffix("\nThe program stopped. Your answers are kept."))
    #expect(!session.transcript.contains("Backtrace"))
    expectRestored(session)
  }

  @Test(arguments: [SIGQUIT, SIGSEGV, SIGBUS, SIGFPE, SIGTRAP])
  func `A fatal signal from outside is a crash`(number: Int32) throws {
    let session = try LineProbe.ask()
    session.signal(number)
    try expectCrash(session, number)
  }

  @Test func `A program that was halted and goes on shows the line again`() throws {
    let session = try LineProbe.ask()
    try session.type("halvt æ\u{1B}[D")
    try session.wait(for: "the line") { $0.shows("› halvt æ", cursorAt: 8) }
    session.signal(SIGSTOP)
    session.signal(SIGCONT)
    try session.wait(output: "\u{1B}[J")
    try session.wait(for: "the line again") { $0.shows("› halvt æ", cursorAt: 8) }
    try session.type("X\r")
    try session.wait("«halvt Xæ»")
  }

  @Test func `It is as it was while another program has it`() throws {
    let session = try LineProbe.ask()
    try session.type(":lend\r")
    try session.wait("LENT")
    expectRestored(session)
    try session.waitForPrompt(1)
    #expect(!session.isCooked)
    try session.answer("Åse")
  }

  @Test func `A terminal that goes away is a hangup`() throws {
    let session = try LineProbe.ask()
    try session.type("utkast")
    try session.wait("› utkast")
    session.hangUp()
    #expect(try session.end() == .exit(128 + SIGHUP))
  }
}
