/// How many; sticks at the largest number there is room for.
public struct Count: Sendable, Hashable, Comparable, CustomStringConvertible {
  private var value: UInt128

  /// Creates a count.
  public init(_ value: Int) {
    self.value = UInt128(max(0, value))
  }

  /// Reads a count as it is written in a digest.
  public init?(_ text: some StringProtocol) {
    guard let value = UInt128(text) else { return nil }
    self.value = value
  }

  /// None.
  public static let zero = Count(0)

  /// Adds without ever running over.
  public static func += (count: inout Count, other: Count) {
    let (sum, isTooMuch) = count.value.addingReportingOverflow(other.value)
    count.value = isTooMuch ? .max : sum
  }

  /// Fewer is less.
  public static func < (one: Count, other: Count) -> Bool { one.value < other.value }

  /// The digits.
  public var description: String { value == .max ? "∞" : "\(value)" }
}
