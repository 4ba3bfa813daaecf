/// A set of small numbers.
struct Bits: Hashable, Sendable {
  private var words: [UInt64]

  /// The empty set, with room for numbers below a limit.
  init(below limit: Int) {
    words = Array(repeating: 0, count: (limit + 63) / 64)
  }

  init(_ members: some Sequence<Int>, below limit: Int) {
    self.init(below: limit)
    for member in members { insert(member) }
  }

  mutating func insert(_ member: Int) {
    words[member / 64] |= 1 << UInt64(member % 64)
  }

  func contains(_ member: Int) -> Bool {
    words[member / 64] & (1 << UInt64(member % 64)) != 0
  }

  mutating func subtract(_ other: Bits) {
    for place in words.indices { words[place] &= ~other.words[place] }
  }

  func meets(_ other: Bits) -> Bool {
    words.indices.contains { words[$0] & other.words[$0] != 0 }
  }
}
