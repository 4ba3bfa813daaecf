import Wording

// The conditions, layer B, and how it looks, layer C.
extension Check {
  /// Nothing tells when.
  static let noTime = Check(
    .noTime, .conditions, .missing, [.goal, .measure], cite: ["S2.75", "S2.82"],
    examples: [
      .found("Per leser i senga"), .found("Leo søv heile natta", .nn),
      .fine("Per leser hver kveld"), .fine("Per leser mandag–torsdag"),
      .fine("Per les annankvar dag", .nn), .fine("Fatima prater norsk daglig"),
    ]
  ) { $0.hasTime ? [] : [.absence] }

  /// Nothing tells where; the guide's own example leaves it to the homework.
  static let noPlace = Check(
    .noPlace, .conditions, .tip, [.goal], cite: ["S2.75"],
    examples: [
      .found("Per leser hver kveld"), .found("Fatima pratar norsk dagleg", .nn),
      .fine("Per leser i senga hver kveld"), .fine("Per arbeider med lekser hver dag"),
      .fine("Leah ventar på tur på SFO", .nn),
    ]
  ) { $0.hasPlace ? [] : [.absence] }

  /// Nothing tells how it looks.
  static let noHow = Check(
    .noHow, .how, .missing, [.goal], cite: ["S2.75"],
    examples: [
      .found("Per leser i senga hver kveld"), .found("Per arbeider med lekser hver dag"),
      .found("Barnet et ved bordet kvar dag", .nn),
      .fine("Per leser i senga ti minutter hver kveld"), .fine("Per leser sammen med mor"),
      .fine("Jakob går til roligkroken når han blir sint"), .fine("Per les ti minutt", .nn),
    ]
  ) { $0.hasHow ? [] : [.absence] }

  /// The arena of a measure is missing.
  static let noArena = Check(
    .noArena, .conditions, .missing, [.measure], cite: ["S2.82"],
    examples: [
      .found("Kontaktlærer gir Per ros hver dag", .nb, .measure),
      .found("Helsesjukepleiaren har samtale med Sara annankvar veke", .nn, .measure),
      .fine("Mor leser for Per hjemme hver kveld", .nb, .measure),
      .fine("Skulen legg til rette", .nn, .measure),
    ]
  ) { text in
    text.context.hasArena || text.hasPlace || !text.matches(of: .arenas).isEmpty ? [] : [.absence]
  }
}
