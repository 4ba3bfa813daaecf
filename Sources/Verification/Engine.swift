public import Interview

/// How interviews are held, as functions, so that a proof can be tried on one that is broken.
public struct Engine: Sendable {
  /// Opens a session on a level, at a step, from a log.
  public var open: @Sendable (_ guide: Guide, _ level: Int, _ step: Int, _ log: [Event]) -> Session?

  /// Takes one more event; nil where it is refused.
  public var record: @Sendable (_ session: Session, _ event: Event) -> Session?

  /// What follows from the answers of a session.
  public var standing: @Sendable (_ session: Session) -> Standing

  /// The reasons that are printed.
  public var reasons:
    @Sendable (_ guide: Guide, _ visit: Visit, _ standing: Standing, _ given: [Cells]) -> Reasons?

  /// The engine interviews are held with.
  public static let real = Engine(
    open: { try? Session($0, log: $3, level: $1, step: $2) },
    record: { session, event in
      var session = session
      return (try? session.record(event)).map { session }
    },
    standing: \.standing,
    reasons: { $0.reasons(on: $1, standing: $2, given: $3) })
}
