/// A set of cells of one question, and the mark ``nothing`` for an answer that does not count.
public struct Cells: OptionSet, Sendable, Hashable, Codable {
  /// The cells as bits.
  public let rawValue: UInt64

  /// Creates a set from its bits.
  public init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  /// The set of one cell.
  public init(cell: Int) {
    self.init(rawValue: 1 << UInt64(cell))
  }

  /// The first cells of a domain, as many as it has.
  public static func first(_ count: Int) -> Cells {
    Cells(rawValue: (1 << UInt64(count)) - 1)
  }

  /// The most cells a question can have.
  public static let most = 63

  /// Every cell there can be, but not ``nothing``.
  public static let any = first(most)

  /// The mark of an answer that was not given, or whose question is not relevant.
  public static let nothing = Cells(rawValue: 1 << 63)

  /// The cells, lowest first, without ``nothing``.
  public var members: [Int] {
    (0..<Self.most).filter { contains(Cells(cell: $0)) }
  }
}
