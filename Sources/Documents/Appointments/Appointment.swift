public import Calendar

/// A day on which something is due.
public struct Appointment: Sendable, Hashable, Encodable {
  /// Names the appointment wherever it is imported; stable, and tells nothing of anybody.
  public var uid: String

  /// The day, always one on which offices are open.
  public var day: Day

  /// What is due, in a few words that anybody may read in a calendar.
  public var title: String

  /// What is due, in full.
  public var text: String

  /// The provisions it rests on.
  public var cite: [String]
}
