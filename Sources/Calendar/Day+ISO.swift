extension Day: Codable, CustomStringConvertible {
  /// The day written `2026-11-23`, or nil for anything else.
  public init?(iso: String) {
    let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], iso.utf8.allSatisfy(Day.isDateByte) else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// The day as `2026-11-23`.
  public var iso: String {
    let parts = [(year, 4), (month, 2), (day, 2)]
    return parts.map { Day.padded($0.0, to: $0.1) }.joined(separator: "-")
  }

  /// The day as `2026-11-23`.
  public var description: String { iso }

  /// Reads a day from its ISO form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = Day(iso: text) else {
      let message = "No such day: \(text)"
      throw DecodingError.dataCorruptedError(in: container, debugDescription: message)
    }
    self = day
  }

  /// Writes the day in its ISO form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }

  private static func isDateByte(_ byte: UInt8) -> Bool { byte == 45 || (48...57).contains(byte) }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
