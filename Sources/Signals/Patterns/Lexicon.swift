/// Every word of the book, known by a number.
struct Lexicon {
  private var numbers: [WordForm: Int32] = [:]
  private var written: [Written: Int32] = [:]
  private(set) var forms: [WordForm] = []

  /// The number of a word; the same for two spellings of the same letters.
  mutating func number(of text: Substring) -> Int32 {
    let key = Written(text)
    if let known = written[key] { return known }
    let form = WordForm(text)
    let number = numbers[form] ?? Int32(forms.count)
    if number == forms.count {
      numbers[form] = number
      forms.append(form)
    }
    written[key] = number
    return number
  }

  /// The words with their folded spellings, save those that are other words.
  func spellings(except collisions: [String]) -> [(form: WordForm, number: Int32)] {
    let others = Set(collisions.map { WordForm($0[...]) })
    return forms.enumerated().flatMap { number, form in
      let folded = form.folded.filter { numbers[$0] == nil && !others.contains($0) }
      return ([form] + folded).map { ($0, Int32(number)) }
    }
  }
}

/// A text as a key that is compared byte by byte, which a `String` is not.
struct Written: Hashable {
  private let bytes: Substring.UTF8View
  private let digest: Int

  init(_ text: Substring) {
    bytes = text.utf8
    digest = bytes.reduce(5381) { $0 &* 33 &+ Int($1) }
  }

  static func == (one: Written, other: Written) -> Bool {
    one.digest == other.digest && one.bytes.elementsEqual(other.bytes)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}
