/// Which words belong to which sets: a row of bits for every mix of sets.
struct Membership {
  private let width: Int
  private let bits: [UInt64]
  private let builtIns: [BuiltIns]

  /// The sets that take names or numbers, which no row tells.
  private let open: [UInt64]

  init(_ rows: Rows, builtIns: [BuiltIns]) {
    (width, bits) = (rows.width, rows.bits)
    self.builtIns = builtIns
    var open = [UInt64](repeating: 0, count: rows.width)
    for set in builtIns.indices where !builtIns[set].isEmpty { open[set / 64] |= 1 << (set % 64) }
    self.open = open
  }

  /// Every set that some word of a sentence may be in.
  func union(of sentence: [Token]) -> [UInt64] {
    var union = open
    for token in sentence {
      if token.row != 0 { add(token.row, to: &union) }
      for row in token.inner { add(row, to: &union) }
    }
    return union
  }

  private func add(_ row: Int32, to union: inout [UInt64]) {
    let start = Int(row) * width
    for part in 0..<width { union[part] |= bits[start + part] }
  }

  /// Whether a word that stands at a place in its sentence is in a set.
  func holds(_ token: Token, at place: Int, _ set: Int32) -> Bool {
    if isSet(set, in: token.row) { return true }
    if !token.inner.isEmpty, token.inner.contains(where: { isSet(set, in: $0) }) { return true }
    let others = builtIns[Int(set)]
    guard !others.isEmpty else { return false }
    let isName = others.contains(.name) && token.isCapital && place > 0
    return isName || (others.contains(.number) && token.isNumber)
  }

  private func isSet(_ set: Int32, in row: Int32) -> Bool {
    bits[Int(row) * width + Int(set) / 64] >> UInt64(set % 64) & 1 == 1
  }
}
