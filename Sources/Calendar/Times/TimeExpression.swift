/// A stretch of text that says when, how often, how long or by what day.
public struct TimeExpression: Hashable, Codable, Sendable {
  /// What it tells.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    /// A weekday, several, or a span of them: «mandag–torsdag».
    case weekday

    /// A time of day on the clock: «fra kl. 17–18», «halv ni».
    case clock

    /// A part of the day or an event that keeps its hour: «om morgenen», «etter skoletid».
    case daypart

    /// How often: «hver dag», «annankvar veke», «to gonger i veka».
    case frequency

    /// How many out of how many, or in a row: «3 av 5».
    case count

    /// For how long a period: «i seks uker».
    case period

    /// For how long each time: «10 minutter».
    case length

    /// All of something, which tells no hour: «hele natta».
    case extent

    /// A day or a week in the calendar: «15. januar», «veke 7».
    case date

    /// The day something is to be reached: «innen 15. januar», «før jul».
    case deadline

    /// The day someone looks at how it went: «evalueres 3. mars».
    case evaluation

    /// How old someone is, which is no time for anything to happen.
    case age
  }

  /// What it tells.
  public var kind: Kind

  /// Where it stands, counted in characters.
  public var range: Range<Int>

  /// The words as they were written.
  public var text: String

  /// The day it names or leads to, where one can be reckoned.
  public var deadline: Day?

  /// Whether the day was written as a date, and not reckoned from a length or a season.
  public var isExact: Bool

  /// Creates an expression.
  public init(
    kind: Kind, range: Range<Int>, text: String, deadline: Day? = nil, isExact: Bool = false
  ) {
    self.kind = kind
    self.range = range
    self.text = text
    self.deadline = deadline
    self.isExact = isExact
  }
}

extension TimeExpression {
  private enum CodingKeys: String, CodingKey { case kind, start, end, text, deadline, exact }

  /// Reads an expression with its range as `start` and `end`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let start = try container.decode(Int.self, forKey: .start)
    let end = try container.decode(Int.self, forKey: .end)
    kind = try container.decode(Kind.self, forKey: .kind)
    range = start..<max(start, end)
    text = try container.decode(String.self, forKey: .text)
    deadline = try container.decodeIfPresent(Day.self, forKey: .deadline)
    isExact = try container.decodeIfPresent(Bool.self, forKey: .exact) ?? false
  }

  /// Writes an expression with its range as `start` and `end`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(range.lowerBound, forKey: .start)
    try container.encode(range.upperBound, forKey: .end)
    try container.encode(text, forKey: .text)
    try container.encodeIfPresent(deadline, forKey: .deadline)
    if isExact { try container.encode(true, forKey: .exact) }
  }
}
