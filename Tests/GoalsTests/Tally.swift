import Goals

/// Counts what was found, what was missed and what was found in vain, for each check.
struct Tally {
  struct Count {
    var hits = 0
    var misses = 0
    var falseAlarms = 0

    var precision: Double { ratio(hits, hits + falseAlarms) }
    var recall: Double { ratio(hits, hits + misses) }

    private func ratio(_ part: Int, _ whole: Int) -> Double {
      whole == 0 ? 1 : Double(part) / Double(whole)
    }
  }

  private(set) var counts: [Check.ID: Count] = [:]
  private(set) var misses: [String] = []

  mutating func add(_ sentence: Sentence, found: Set<Check.ID>) {
    for id in sentence.expected.union(found) {
      let isRight = sentence.expected.contains(id) && found.contains(id)
      counts[id, default: Count()].hits += isRight ? 1 : 0
      counts[id, default: Count()].misses += found.contains(id) ? 0 : 1
      counts[id, default: Count()].falseAlarms += sentence.expected.contains(id) ? 0 : 1
    }
    let missed = sentence.expected.subtracting(found).map { "-\($0.rawValue)" }.sorted()
    let vain = found.subtracting(sentence.expected).map { "+\($0.rawValue)" }.sorted()
    guard !missed.isEmpty || !vain.isEmpty else { return }
    misses.append((missed + vain).joined(separator: " ") + " | " + sentence.text)
  }

  var total: Count {
    counts.values.reduce(into: Count()) { sum, count in
      sum.hits += count.hits
      sum.misses += count.misses
      sum.falseAlarms += count.falseAlarms
    }
  }

  func table(_ title: String) -> String {
    let rows = counts.sorted { $0.key.rawValue < $1.key.rawValue }.map {
      row($0.key.rawValue, $0.value)
    }
    return (["\n\(title)"] + rows + [row("all", total)]).joined(separator: "\n")
  }

  private func row(_ name: String, _ count: Count) -> String {
    let padded = name + String(repeating: " ", count: max(0, 30 - name.count))
    return "\(padded) precision \(percent(count.precision))  recall \(percent(count.recall))"
      + "  of \(count.hits + count.misses)"
  }

  private func percent(_ share: Double) -> String {
    let text = String(Int((share * 100).rounded()))
    return String(repeating: " ", count: 3 - text.count) + text + " %"
  }
}
