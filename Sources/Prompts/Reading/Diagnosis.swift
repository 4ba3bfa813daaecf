import Yams

/// What Yams could not read, and where in the text it is.
func diagnose(_ error: any Error, in lines: Lines) -> (Fault, (line: Int, column: Int)) {
  switch error as? YamlError {
  case .scanner(let context, let problem, let mark, _),
    .parser(let context, let problem, let mark, _),
    .composer(let context, let problem, let mark, _):
    let isTab = lines.character(line: mark.line, column: mark.column) == "\t"
    let fault = isTab ? .tab : YAMLFault(problem)
    let place = fault.isOpening ? context?.mark ?? mark : mark
    return (.syntax(fault), (place.line, place.column))
  case .reader(let problem, let offset, _, _):
    return (.syntax(YAMLFault(problem)), lines.place(of: offset ?? 0))
  case .duplicatedKeysInMapping(let keys, let context):
    let key = keys.first ?? ""
    let first = (line: context.mark.line, column: context.mark.column)
    return (.duplicateKey(key), lines.next(key + ":", after: first))
  default:
    return (.syntax(.other("\(error)")), (1, 1))
  }
}

/// A text as lines; lines and columns count from 1.
struct Lines {
  private let all: [Substring]

  init(_ text: String) {
    all = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  subscript(line: Int) -> Substring? {
    all.indices.contains(line - 1) ? all[line - 1] : nil
  }

  func character(line: Int, column: Int) -> Character? {
    self[line]?.dropFirst(column - 1).first
  }

  /// The place of a character of the whole text.
  func place(of offset: Int) -> (line: Int, column: Int) {
    var rest = offset
    for (place, line) in all.enumerated() {
      if rest <= line.count { return (place + 1, rest + 1) }
      rest -= line.count + 1
    }
    return (all.count, 1)
  }

  /// Where a key stands again: later on the line, or under where it stood first.
  func next(_ key: String, after first: (line: Int, column: Int)) -> (line: Int, column: Int) {
    let rest = self[first.line]?.dropFirst(first.column) ?? ""
    if let again = rest.firstRange(of: key) {
      return (
        first.line, first.column + 1 + rest.distance(from: rest.startIndex, to: again.lowerBound)
      )
    }
    let below = (first.line..<max(first.line, all.count)).first { line in
      all[line].dropFirst(first.column - 1).hasPrefix(key)
    }
    return (below.map { $0 + 1 } ?? first.line, first.column)
  }
}
