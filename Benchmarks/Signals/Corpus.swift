import Signals

/// The sentences of one file with the ids that must be found.
struct Corpus {
  struct Case {
    var text: String
    var expected: [[String]]
  }

  var cases: [Case] = []

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      let ids = parts.count > 1 ? parts[1].split(separator: " ") : []
      cases.append(
        Case(
          text: String(parts[0]),
          expected: ids.map { $0.split(separator: "|").map(String.init) }))
    }
  }

  func figures(with finder: SignalFinder, showsMisses: Bool) -> String {
    var (found, wanted): ([String: Int], [String: Int]) = ([:], [:])
    var (alarms, whispers, everyday) = (0, 0, 0)
    for item in cases {
      let signals = finder.find(in: item.text).filter(\.asks)
      let ids = Set(signals.map(\.id))
      for choice in item.expected {
        wanted[choice[0], default: 0] += 1
        if ids.isDisjoint(with: choice) {
          if showsMisses { print("MISS \(choice) in: \(item.text)   found \(ids.sorted())") }
        } else {
          found[choice[0], default: 0] += 1
        }
      }
      guard item.expected.isEmpty else { continue }
      everyday += 1
      if !ids.isEmpty {
        whispers += 1
        if showsMisses { print("ALARM \(signals.map { "\($0.id):\($0.match)" }) in: \(item.text)") }
      }
      if signals.contains(where: { $0.opens != nil }) { alarms += 1 }
    }
    let lines = wanted.keys.sorted().map { "  \($0) \(found[$0] ?? 0)/\(wanted[$0] ?? 0)" }
    return "alarms \(alarms)/\(everyday), with informing ones \(whispers)\n"
      + lines.joined(separator: "\n")
  }
}
