public import Calendar

/// The files of a new guide: little, but whole, with texts to be replaced.
public struct Skeleton: Sendable {
  /// The code of the guide, which is also the name of its folder.
  public let id: String

  private let today: Day

  /// One file of the folder.
  public struct File: Sendable, Hashable {
    /// The name.
    public var name: String

    /// What it holds.
    public var text: String
  }

  /// Creates the files of a guide that begins on a day.
  public init(id: String, today: Day) {
    self.id = id
    self.today = today
  }

  /// Whether a code can name a guide.
  public static func isFit(_ id: String) -> Bool {
    guard let first = id.unicodeScalars.first, first.properties.isLowercase else { return false }
    return id.utf8.allSatisfy { byte in
      (97...122).contains(byte) || (48...57).contains(byte) || byte == 45
    }
  }

  /// The files, in the order to fill them in.
  public var files: [File] {
    [
      File(name: "guide.yaml", text: filled(Self.guide)),
      File(name: "level-0.yaml", text: filled(Self.levelZero)),
      File(name: "level-1.yaml", text: filled(level(1, Self.levelOne))),
      File(name: "level-2.yaml", text: filled(level(2, Self.levelTwo))),
      File(name: "level-3.yaml", text: filled(level(3, Self.levelThree))),
    ]
  }

  /// A level with a team: the title, who is in it, what goes on elsewhere, and rules of its own.
  private func level(_ number: Int, _ own: (title: String, ask: String, rules: String)) -> String {
    Self.levelWithMeasures.replacing("TITLE", with: own.title).replacing("ASK", with: own.ask)
      .replacing("NUMBER", with: "\(number)") + own.rules.replacing("NUMBER", with: "\(number)")
  }

  private func filled(_ text: String) -> String {
    text.replacing("IDENTIFIER", with: id).replacing("TODAY", with: today.iso)
  }
}
