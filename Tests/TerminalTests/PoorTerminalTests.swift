import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

@Suite struct `Poor terminals` {
  @Test(arguments: ["dumb", "", "emacs", "no-such-terminal"])
  func `A terminal that cannot move its cursor gets plain lines`(name: String) throws {
    let session = try LineProbe.ask(["TERM": name])
    try session.type("Åse\r")
    try session.wait("HEARD[3, 1] «Åse»")
    #expect(!session.output.contains(27))
  }

  @Test func `Backspace takes whole letters`() throws {
    let session = try LineProbe.ask(["TERM": "dumb"])
    try session.type("Åsæ\u{7F}\r")
    try session.wait("HEARD[2, 1] «Ås»")
  }

  @Test func `A request to end is heard`() throws {
    let session = try LineProbe.ask(["TERM": "dumb"])
    session.signal(SIGTERM)
    try session.wait("TERMINATED \(SIGTERM) «»")
    #expect(try session.end() == .exit(128 + SIGTERM))
    #expect(session.isAsFound)
  }

  @Test func `Ctrl-C and Ctrl-D mean what they mean elsewhere`() throws {
    let session = try LineProbe.ask(["TERM": "dumb"])
    try session.type("\u{3}")
    try session.wait("INTERRUPTED «»")
    try session.type("\u{4}")
    try session.wait("END")
    #expect(try session.end() == .exit(0))
    #expect(session.isAsFound)
  }
}
