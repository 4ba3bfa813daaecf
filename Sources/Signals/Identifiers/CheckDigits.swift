/// The check digits of Norwegian numbers.
public enum CheckDigits {
  /// What eleven digits are: a fødselsnummer, a D-number, an H-number or none of them.
  public static func personKind(of digits: [Int]) -> IdentifierKind? {
    guard digits.count == 11, digits.allSatisfy((0...9).contains) else { return nil }
    guard remainder(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1, 0]) == 0,
      remainder(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) == 0
    else { return nil }
    let (day, month) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3])
    switch (day, month) {
    case (1...31, 1...12): return .nationalNumber
    case (41...71, 1...12): return .dNumber
    case (1...31, 41...52): return .hNumber
    default: return nil
    }
  }

  /// Whether nine digits are an organisation number.
  public static func isOrganisation(_ digits: [Int]) -> Bool {
    guard digits.count == 9, let first = digits.first, first == 8 || first == 9 else {
      return false
    }
    return remainder(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]) == 0
  }

  private static func remainder(_ digits: [Int], _ weights: [Int]) -> Int {
    zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11
  }
}
