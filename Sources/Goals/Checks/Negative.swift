import Wording

extension Check {
  /// «ikke», «slutter å», «unngår»: the goal tells what is not to happen.
  static let negative = Check(
    .negative, .specific, .missing, .goals, cite: ["S2.74"],
    examples: [
      .found("Per slutter å slå andre"), .found("Eleven lyver ikke"),
      .found("Amir går gjennom gangen uten å dytte"), .found("Guten slår aldri", .nn),
      .found("Amir går gjennom gangen utan å dytte", .nn),
      .fine("Per sier ifra når han ikke forstår"), .fine("Thea svømmer uten hjelp"),
      .fine("Ho ber om hjelp dersom ho ikkje får det til", .nn),
    ]
  ) { text in
    text.matches(of: .negations) { text.isMain[$0] && !text.isTime[$0] }.map { Hit($0) }
  }
}
