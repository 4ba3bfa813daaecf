import Testing

@Suite(.enabled(if: Tmux.isPresent, "tmux is not installed"))
struct `A real terminal` {
  /// A text of 120 columns with the prompt, all rows of it different.
  static let text = (1...39).map { "\($0 % 10)ø" }.joined(separator: " ") + " æ"

  private func rows(_ columns: Int) -> String {
    var rest = Substring("› " + Self.text)
    var rows: [Substring] = ["1/3 Alias?"]
    while !rest.isEmpty {
      rows.append(rest.prefix(columns))
      rest = rest.dropFirst(columns)
    }
    return rows.map { $0.reversed().drop { $0 == " " }.reversed() }.map(String.init)
      .joined(separator: "\n")
  }

  @Test(arguments: [0, 1, 50])
  func `A wrapped line is never there twice, whatever the width becomes`(steps: Int) throws {
    let tmux = try Tmux(named: "resize\(steps)", columns: 80)
    try tmux.type(Self.text)
    for _ in 0..<steps { try tmux.press("Left") }
    let place = 2 + Self.text.count - steps
    for columns in [40, 90, 50, 60, 30, 80] {
      try tmux.resize(columns: columns)
      let cursor = "\(place % columns),\(place / columns + 1)"
      try tmux.wait(for: "the line at \(columns), \(cursor)") { screen in
        try screen == rows(columns) && tmux.cursor() == cursor
      }
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
