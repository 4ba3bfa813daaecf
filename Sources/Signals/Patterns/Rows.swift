/// Sets of word sets as rows of bits; equal rows have one number, the empty row is 0.
struct Rows {
  /// How many words of bits a row has.
  let width: Int

  /// All rows, one after the other.
  private(set) var bits: [UInt64]

  /// The row of each word: the sets that hold it.
  private let rowOfWord: [UInt64]
  private var numbers: [Key: Int32]

  /// A row as a key that is hashed fast.
  private struct Key: Hashable {
    let row: [UInt64]

    func hash(into hasher: inout Hasher) {
      hasher.combine(row.reduce(5381) { ($0 &* 0x9E37_79B9_7F4A_7C15) ^ ($0 >> 29) ^ $1 })
    }
  }

  var count: Int { bits.count / width }

  init(sets: [[Int32]], words: Int) {
    width = sets.count / 64 + 1
    var rows = [UInt64](repeating: 0, count: words * width)
    for (set, members) in sets.enumerated() {
      for word in members { rows[Int(word) * width + set / 64] |= 1 << UInt64(set % 64) }
    }
    rowOfWord = rows
    bits = Array(repeating: 0, count: width)
    numbers = [Key(row: bits): 0]
  }

  /// The number of the row that holds every set of these words and of another row.
  mutating func number(of words: [Int32], and other: Int32 = 0) -> Int32 {
    guard !words.isEmpty else { return other }
    var row = Array(bits[Int(other) * width..<(Int(other) + 1) * width])
    for word in words {
      for part in 0..<width { row[part] |= rowOfWord[Int(word) * width + part] }
    }
    let key = Key(row: row)
    if let known = numbers[key] { return known }
    let number = Int32(count)
    numbers[key] = number
    bits += row
    return number
  }

  /// For every row, what is known under its sets, in rising order.
  func gather(_ bySet: [[Int]]) -> [[Int]] {
    var mask = [UInt64](repeating: 0, count: width)
    for set in bySet.indices where !bySet[set].isEmpty { mask[set / 64] |= 1 << UInt64(set % 64) }
    return (0..<count).map { row in
      var found: [Int] = []
      for part in 0..<width {
        var rest = bits[row * width + part] & mask[part]
        while rest != 0 {
          found += bySet[part * 64 + rest.trailingZeroBitCount]
          rest &= rest - 1
        }
      }
      return found
    }
  }
}
