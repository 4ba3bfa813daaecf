import Yams

/// A text of a file, and where it stands.
struct Word: Hashable {
  var text: String
  var place: Place

  static func == (one: Word, other: Word) -> Bool { one.text == other.text }
  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

/// A node of a file, with what is needed to say where it stands.
struct Spot {
  let node: Node
  let file: String
  let findings: Findings

  var place: Place {
    Place(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  func report(_ fault: Fault) { findings.report(fault, at: place) }

  func at(_ node: Node) -> Spot { Spot(node: node, file: file, findings: findings) }

  /// The text, whatever YAML would take it for: `no` stays the word no.
  func word() -> Word? {
    guard let scalar = node.scalar else {
      report(.expected(.text))
      return nil
    }
    let text = scalar.string.trimmed
    guard !text.isEmpty else {
      report(.emptyText)
      return nil
    }
    return Word(text: text, place: place)
  }

  /// The text, which may be empty.
  var bareText: String? { node.scalar?.string }

  /// The value of a key, where this is a mapping that has it.
  func child(_ key: String) -> Spot? { node.mapping?[Node(key)].map(at) }

  func list() -> [Spot] {
    guard let sequence = node.sequence else {
      report(.expected(.sequence))
      return []
    }
    return sequence.map(at)
  }

  /// A condition, with every blank as written, so that its words can be found in the file.
  func condition() -> Word? {
    guard word() != nil, let scalar = node.scalar else { return nil }
    return Word(text: scalar.string, place: findings.start(of: scalar, at: place))
  }

  func words() -> [Word] { list().compactMap { $0.word() } }

  func fields() -> Fields? {
    guard node.mapping != nil else {
      report(.expected(.mapping))
      return nil
    }
    return Fields(self)
  }
}

extension String {
  /// The text without blanks at its ends, and with every other run of blanks as one space.
  var trimmed: String {
    isTidy ? self : split { $0.isWhitespace }.joined(separator: " ")
  }

  private var isTidy: Bool {
    var isAfterBlank = true
    for byte in utf8 {
      let isBlank = byte <= 0x20
      if isBlank, isAfterBlank || byte != 0x20 { return false }
      isAfterBlank = isBlank
    }
    return !isAfterBlank
  }
}
