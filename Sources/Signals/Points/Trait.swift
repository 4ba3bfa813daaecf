/// Something a sentence may have that tells what it is about.
///
/// Written as `slo`, a word; `sla-`, how a word begins; `mamm+slo`, two words near each other.
struct Trait {
  private var head: ArraySlice<UInt8>
  private var mark: UInt8?
  private var tail: ArraySlice<UInt8> = []

  /// The written form in one number (FNV-1a), so that looking it up costs no text.
  var number: UInt64 {
    var number = Self.number(of: head)
    if let mark { Self.mix(mark, into: &number) }
    for byte in tail { Self.mix(byte, into: &number) }
    return number
  }

  /// The trait as it is written.
  var written: String {
    String(decoding: head + (mark.map { [$0] } ?? []) + tail, as: UTF8.self)
  }

  /// The number of a trait that was written down.
  static func number(of written: ArraySlice<UInt8>) -> UInt64 {
    var number: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in written { mix(byte, into: &number) }
    return number
  }

  private static func mix(_ byte: UInt8, into number: inout UInt64) {
    number = (number ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}

extension Trait {
  /// How long the beginnings of words are, how far apart two words may stand, and how much of them
  /// is looked at.
  private static let beginnings = 3...7
  private static let reach = 3
  private static let glimpse = 4

  /// The traits of a sentence, word for word.
  static func traits(of sentence: [PlainWord]) -> [[Trait]] {
    sentence.indices.map { place in
      let before = sentence[max(0, place - reach)..<place]
      return traits(of: sentence[place].letters, after: before)
    }
  }

  private static func traits(of word: [UInt8], after before: ArraySlice<PlainWord>) -> [Trait] {
    var traits = [Trait(head: word[...])]
    for length in beginnings where length < word.count {
      traits.append(Trait(head: word.prefix(length), mark: UInt8(ascii: "-")))
    }
    for other in before {
      let (plus, tail) = (UInt8(ascii: "+"), word.prefix(glimpse))
      traits.append(Trait(head: other.letters.prefix(glimpse), mark: plus, tail: tail))
    }
    return traits
  }
}
