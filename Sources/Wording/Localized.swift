/// One text in every language; there is no fallback from one to another.
public struct Localized: Sendable, Hashable, Codable {
  /// The text in bokmål.
  public var nb: String

  /// The text in nynorsk.
  public var nn: String

  /// The text in English.
  public var en: String

  /// Creates a text from its three forms.
  public init(nb: String, nn: String, en: String) {
    self.nb = nb
    self.nn = nn
    self.en = en
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .nb: nb
    case .nn: nn
    case .en: en
    }
  }
}
