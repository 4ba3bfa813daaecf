/// The written languages of the program; every text stands in all three.
public enum Language: String, Sendable, Codable, CaseIterable {
  /// Bokmål.
  case nb

  /// Nynorsk.
  case nn

  /// English.
  case en
}
