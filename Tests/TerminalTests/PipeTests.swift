import Testing

@Suite struct `Pipes` {
  /// Runs a command line of the shell, with the probe as `$0`, and returns what it wrote.
  private func run(_ command: String) throws -> [String] {
    let session = try PtySession(
      "/bin/sh", ["-c", command, LineProbe.path], environment: LineProbe.environment)
    #expect(try session.end() == .exit(0))
    return session.transcript.replacing("\r\n", with: "\n").split(separator: "\n").map(String.init)
  }

  @Test func `A log reads as the conversation that it was`() throws {
    let log = try run(#"printf 'Kari\nÅs\nalt vel\n' | "$0""#)
    #expect(
      log == [
        "1/3 Alias?", "› Kari", "HEARD[4, 1] «Kari»",
        "2/3 Town?", "› Ås", "HEARD[2, 1] «Ås»",
        "3/3 Story?", "› alt vel", "HEARD[7, 1] «alt vel»", "DONE",
      ])
  }

  @Test func `CR is dropped, and the last line needs no end`() throws {
    let log = try run(#"printf 'Kari\r\nÅs\r\nsiste' | "$0""#)
    #expect(log.suffix(2) == ["HEARD[5, 1] «siste»", "DONE"])
  }

  @Test func `Neither odd bytes nor escapes come through`() throws {
    let log = try run(#"printf '\357\273\277a\377b\033c\007\n' | "$0""#)
    #expect(log.contains("HEARD[4, 1] «a\u{FFFD}bc»"))
  }

  @Test func `An empty pipe is an end on a row of its own`() throws {
    #expect(try run(#""$0" </dev/null"#) == ["1/3 Alias?", "› ", "END"])
  }

  @Test func `A very long line is one line`() throws {
    let log = try run(#"(head -c 100000 /dev/zero | tr '\0' a; echo; echo b) | "$0" | cut -c1-20"#)
    #expect(log.contains("HEARD[100000, 1] «a"))
    #expect(log.contains("HEARD[1, 1] «b»"))
  }

  @Test func `A reader that has gone away ends the program quietly`() throws {
    let log = try run(#"{ yes x | "$0"; echo $? >&2; } 2>&1 >/dev/full | cat"#)
    #expect(log == ["74"])
    #expect(try run(#"{ (sleep 0.2; yes x) | "$0"; echo $? >&2; } | head -0"#) == ["141"])
  }
}
