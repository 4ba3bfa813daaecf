import Terminal
import Testing

@Suite struct `A paste as a value` {
  @Test(arguments: [
    ("a\r\nb\rc\nd", "a\nb\nc\nd"), ("a\tb", "a    b"), ("a\n\n", "a"), ("\na", "\na"),
    ("\u{1B}[1mx\u{7}", "[1mx"), ("a\u{30A}", "å"), ("\u{FEFF}mor\u{AD}gen", "morgen"),
    ("a\u{2028}b", "a\nb"), ("\u{202E}abc", "abc"), ("", ""),
  ])
  func `It is cleaned`(raw: String, clean: String) {
    #expect(Array(Paste(raw).text.unicodeScalars) == Array(clean.unicodeScalars))
  }

  @Test func `It is counted as a person counts`() {
    let paste = Paste("blå\r\n👩‍👧 går\r\n")
    #expect(paste.lines == 2)
    #expect(paste.characters == 9)
    #expect(Paste("").lines == 1)
  }

  @Test func `It can be put on one line`() {
    #expect(Paste("a\n\nb\nc\n").onOneLine == "a b c")
  }
}
