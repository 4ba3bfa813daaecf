import Yams

/// What is found on the way through the files: every problem, so that one run reports all of them, and
/// what is cited where.
final class Findings {
  private var problems: [Problem] = []
  private var forgiven: Set<String> = []
  private var texts: [String: String] = [:]

  /// Every id of a provision that something cites.
  private(set) var cites: [Word] = []

  /// Every provision, where it is written.
  private(set) var provisions: [Word] = []

  /// The provisions that say why nothing cites them.
  private(set) var omitted: Set<String> = []

  func report(_ fault: Fault, at place: Place) {
    problems.append(Problem(fault, at: place))
  }

  /// Notes an entry that could not be read, so that nobody is told that it does not exist.
  func forgive(_ id: Word?) {
    if let id { forgiven.insert(id.text) }
  }

  func cite(_ words: [Word]) { cites += words }

  func define(_ provision: Word, isOmitted: Bool) {
    provisions.append(provision)
    if isOmitted { omitted.insert(provision.text) }
  }

  /// Keeps the text of a file, so that places in it can be told exactly.
  func keep(_ text: String, of file: String) { texts[file] = text }

  /// Every problem found, once, by place; guides that share a mistake report it once.
  var sorted: [Problem] {
    var seen: Set<String> = []
    return problems.filter { !isForgiven($0.fault) }.map {
      Problem($0.fault, at: unfolded($0.place))
    }
    .sorted { ($0.place, $0.fault.what) < ($1.place, $1.fault.what) }
    .filter { seen.insert("\($0.place) \($0.fault.what)").inserted }
  }
}

extension Findings {
  private var lacksFile: Bool {
    problems.contains { if case .unreadable = $0.fault { true } else { false } }
  }

  /// Whether a fault only follows from an entry that could not be read.
  private func isForgiven(_ fault: Fault) -> Bool {
    switch fault {
    case .unknownWord(_, _, let known) where known.isEmpty: lacksFile
    case .unknownWord(let word, _, _), .neverAsked(let word): forgiven.contains(word)
    default: false
    }
  }
}

// Where the words of a condition stand, which may run over several lines.
extension Findings {
  /// Where the text of a scalar begins, after a quotation mark or on the line after a block mark.
  func start(of scalar: Node.Scalar, at place: Place) -> Place {
    var start = place
    switch scalar.style {
    case .singleQuoted, .doubleQuoted: start.column += 1
    case .folded, .literal:
      start.line += 1
      start.column = indent(of: line(start.line, of: start.file)) + 1
    case .any, .plain: break
    }
    return start
  }

  /// The place of a column counted as if the text had stood on one line.
  private func unfolded(_ place: Place) -> Place {
    var place = place
    while let text = line(place.line, of: place.file), place.column > text.count + 1,
      let next = line(place.line + 1, of: place.file)
    {
      place.line += 1
      place.column += indent(of: next) - text.count - 1
    }
    return place
  }

  private func line(_ number: Int, of file: String) -> Substring? {
    var line = texts[file].flatMap { Lines($0)[number] }
    while line?.last?.isWhitespace == true { line?.removeLast() }
    return line
  }

  private func indent(of line: Substring?) -> Int { line?.prefix { $0 == " " }.count ?? 0 }
}
