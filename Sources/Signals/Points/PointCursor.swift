/// Reads written points from the start of a text to its end.
struct PointCursor {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// How many bytes are left.
  var left: Int { bytes.count - position }

  /// The next category, or nothing at the empty line.
  mutating func category() throws(SignalPoints.Mistake) -> SignalPoints.Category? {
    guard let _ = field() else {
      endLine()
      return nil
    }
    guard let id = field(), let base = number(), let bar = number(),
      let lowerBar = number()
    else { throw SignalPoints.Mistake(line: line, wanted: .category) }
    endLine()
    let name = String(decoding: id, as: UTF8.self)
    return SignalPoints.Category(id: name, base: base, bar: bar, lowerBar: lowerBar)
  }

  /// The number of the trait on the next line, or nothing at the end.
  mutating func trait() -> UInt64? {
    field().map { Trait.number(of: $0) }
  }

  /// The next point on the line, or nothing at its end.
  mutating func point(below count: Int) throws(SignalPoints.Mistake) -> SignalPoints.Point? {
    guard let field = field() else {
      endLine()
      return nil
    }
    let category = field[field.startIndex] &- UInt8(ascii: "a")
    guard Int(category) < count,
      let points = Self.number(field.dropFirst()).flatMap(Int16.init(exactly:))
    else { throw SignalPoints.Mistake(line: line, wanted: .point) }
    return SignalPoints.Point(category: category, points: points)
  }

  /// Makes sure that nothing is left.
  func end() throws(SignalPoints.Mistake) {
    guard left == 0 else { throw SignalPoints.Mistake(line: line, wanted: .point) }
  }

  /// What stands before the next space or the end of the line.
  private mutating func field() -> ArraySlice<UInt8>? {
    while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
    let start = position
    while position < bytes.count, bytes[position] > UInt8(ascii: " ") { position += 1 }
    return start == position ? nil : bytes[start..<position]
  }

  private mutating func endLine() {
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    position = min(position + 1, bytes.count)
    line += 1
  }

  private mutating func number() -> Int? { field().flatMap(Self.number) }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    let isNegative = digits.first == UInt8(ascii: "-")
    let digits = isNegative ? digits.dropFirst() : digits
    guard (1...6).contains(digits.count) else { return nil }
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return isNegative ? -number : number
  }
}
