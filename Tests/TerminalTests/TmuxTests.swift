import Testing

@Suite(.enabled(if: Tmux.isPresent, "tmux is not installed"))
struct `A real terminal` {
  /// A text of 120 columns with the prompt.
  static let text = (1...59).map { "\($0 % 10)ø" }.joined()

  /// The same with blanks: where one ends a row, libedit ends the row, too, for good.
  static let words = (1...39).map { "\($0 % 10)ø" }.joined(separator: " ") + " æ"

  /// The rows that an answer takes.
  private func rows(of text: String, _ columns: Int) -> String {
    var rest = Substring("› " + text)
    var rows: [Substring] = []
    while !rest.isEmpty {
      rows.append(rest.prefix(columns))
      rest = rest.dropFirst(columns)
    }
    return rows.map { String($0.reversed().drop { $0 == " " }.reversed()) }
      .joined(separator: "\n")
  }

  // tmux lays out the rows by itself, and at once: only a key shows that the program has, too.

  @Test(arguments: [1, 50])
  func `A wrapped line is never there twice, whatever the width becomes`(steps: Int) throws {
    let tmux = try Tmux(named: "resize\(steps)", columns: 80)
    try tmux.fill()
    try tmux.type(Self.text)
    for _ in 0..<steps { try tmux.press("Left") }
    let place = 2 + Self.text.count - steps
    for columns in [40, 90, 50, 60, 30, 80] {
      try tmux.resize(columns: columns)
      try tmux.press("Left")
      try tmux.wait(forCursorAt: (place - 1) % columns)
      try tmux.press("Right")
      try tmux.wait(forCursorAt: place % columns)
      try wait(tmux, for: Self.text, columns)
    }
  }

  @Test(arguments: [30, 40, 60, 90])
  func `A cursor at the end of a full row eats no row above`(columns: Int) throws {
    let tmux = try Tmux(named: "end\(columns)", columns: 80)
    try tmux.fill()
    try tmux.type(Self.text)
    try wait(tmux, for: Self.text, 80)
    try tmux.resize(columns: columns)
    try tmux.type("!")
    try wait(tmux, for: Self.text + "!", columns)
  }

  @Test func `Where rows cannot be joined again, some stay twice, but none is lost`() throws {
    let tmux = try Tmux(named: "words", columns: 80)
    try tmux.fill()
    let questions = try tmux.screen().split(separator: "1/3 Alias?").count
    try tmux.type(Self.words)
    for columns in [40, 90, 50, 60, 30, 80] {
      try tmux.resize(columns: columns)
      try tmux.type("!")
      try tmux.press("BSpace")
      let rows = rows(of: Self.words, columns)
      try tmux.wait(for: "all of the line at \(columns)") { screen in
        screen.hasSuffix("\n" + rows) && screen.split(separator: "1/3 Alias?").count == questions
      }
    }
  }

  private func wait(_ tmux: Tmux, for text: String, _ columns: Int) throws {
    let rows = rows(of: text, columns)
    try tmux.wait(for: "one line of \(columns) columns") { screen in
      screen.hasSuffix("\n1/3 Alias?\n" + rows) && screen.split(separator: "› 1ø2ø").count == 2
    }
  }

  @Test func `A paste in brackets is one answer`() throws {
    let tmux = try Tmux(named: "paste", columns: 60)
    try tmux.paste("første\nandre\næøå")
    try tmux.wait(for: "three rows") { $0.hasSuffix("› første\nandre\næøå") }
    try tmux.press("Enter")
    try tmux.wait(for: "the answer") { $0.contains("HEARD[16, 3] «første\nandre\næøå»") }
  }
}
