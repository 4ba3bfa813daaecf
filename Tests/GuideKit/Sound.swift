public import Interview

extension Guide {
  /// A small guide in which every invariant holds.
  public static var sound: Guide {
    var builder = safeguarded(levels: [0, 1])
    builder.ask("child", ["heard", "not-yet"], on: [0], asks: .child)
    builder.ask("need", ["none", "own", "others", "unsure"], on: [0])
    builder.ask("consent", ["given", "refused"], when: "need=others", on: [0], asks: .consent)
    builder.rule("close", "need=none & child=heard", "close")
    builder.rule("unheard", "need=none & child=not-yet", "keep-open")
    builder.rule("own", "need=own & role=school", "continue")
    builder.rule("own-gp", "need=own & role=gp", "keep-open")
    builder.rule("others", "need=others & consent=given", "level-1")
    builder.rule("consent", "need=others & consent=refused", "get-consent")
    builder.rule("unsure", "need=unsure", "keep-open")
    builder.rule("one-school", "role=school", "continue", level: 1)
    builder.rule("one-gp", "role=gp", "keep-open", level: 1)
    var guide = builder.guide
    guide.outcomes[3].involvesServices = true
    return guide
  }

  /// Its safeguards alone.
  public static var soundCore: Guide { safeguarded(levels: [0]).guide }

  private static func safeguarded(levels: [Int]) -> GuideBuilder {
    var builder = GuideBuilder(
      "sound",
      outcomes: [
        ("close", .close), ("continue", .go(level: nil)), ("keep-open", .go(level: nil)),
        ("level-1", .go(level: 1)), ("get-consent", .pause), ("avert", .duty),
        ("discuss", .stop), ("report", .stop), ("emergency", .stop),
      ], levels: levels)
    builder.danger("emergency")
    builder.ask("role", ["school", "gp"], scope: .case)
    builder.danger("harm")
    builder.rule("s-emergency", "emergency=yes|unsure", "emergency", level: nil)
    builder.rule("s-harm", "harm=yes", "report", level: nil)
    builder.rule("s-avert", "harm=yes", "avert", level: nil)
    builder.rule("s-unsure", "harm=unsure", "discuss", level: nil)
    builder.lock(["discuss", "report", "emergency"])
    return builder
  }
}
