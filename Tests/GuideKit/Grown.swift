public import Interview

extension Guide {
  /// A sound guide of any size: themes of five questions, each decided by itself.
  public static func grown(questions count: Int) -> Guide {
    var builder = GuideBuilder(
      "grown",
      outcomes: [
        ("close", .close), ("stay", .go(level: nil)), ("do-first", .pause), ("discuss", .stop),
        ("report", .stop),
      ])
    builder.danger("emergency")
    builder.rule("emergency", "emergency=yes|unsure", "report", level: nil)
    builder.ask("child", ["heard", "not-yet"], asks: .child)
    builder.rule("unheard", "child=not-yet", "stay")
    builder.rule("close", "child=heard", "close")
    for theme in 0..<((count - 2) / 5) { builder.addTheme(theme) }
    for spare in 0..<((count - 2) % 5) { builder.ask("spare-\(spare)", record: true) }
    var guide = builder.guide
    guide.levels[0].longest = count
    return guide
  }
}

extension GuideBuilder {
  fileprivate mutating func addTheme(_ theme: Int) {
    let names = ["harm", "talked", "arena", "works", "more"].map { "\($0)-\(theme)" }
    danger(names[0])
    ask(names[1], ["told", "not-yet"])
    ask(names[2], ["own", "others"])
    ask(names[3], ["full", "partial", "none"], when: "\(names[2])=own", graded: true)
    ask(names[4], ["no", "unsure", "yes"], when: "\(names[3])=partial|none")
    rule("\(names[0])-yes", "\(names[0])=yes", "report", level: nil)
    rule("\(names[0])-unsure", "\(names[0])=unsure", "discuss", level: nil)
    rule("\(names[1])-first", "\(names[1])=not-yet", "do-first")
    rule("\(names[2])-others", "\(names[2])=others", "stay")
    rule("\(names[4])-stay", "\(names[4])=unsure|yes", "stay")
  }
}
