import Signals

/// What was learned, in the hundredths in which it is written.
struct LearnedPoints {
  /// What the points of a text must reach.
  let bar: Int

  private let lesson: Lesson
  private let dividers: [Divider]

  /// How many of the everyday sentences that were kept aside may reach the bar.
  private static let alarms = 0.035

  /// How much less a second category needs where one is open.
  private static let beside = 30

  private static let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)

  /// Learns the lesson, and sets the bar by sentences that are not in it.
  init(_ lesson: Lesson, bar aside: [Sentence]) {
    let dividers = lesson.learn()
    let highest = aside.filter(\.labels.isEmpty).map { sentence in
      let text = lesson.numbers(of: sentence)
      return dividers.map { $0.score(text) }.max() ?? 0
    }
    let place = Int(Double(highest.count) * Self.alarms)
    bar = Self.hundredths(highest.sorted(by: >).dropFirst(place).first ?? 0) + 1
    (self.lesson, self.dividers) = (lesson, dividers)
  }

  /// The points as ``SignalPoints`` reads them.
  var written: String {
    var lines = zip(zip(Self.letters, lesson.categories), dividers).map { name, divider in
      "\(name.0) \(name.1) \(Self.hundredths(divider.base)) \(bar) \(bar - Self.beside)"
    }
    lines.append("")
    for (number, trait) in lesson.traits.enumerated() {
      let points = zip(Self.letters, dividers).compactMap { letter, divider in
        let points = Self.hundredths(divider.weights[number])
        return points == 0 ? nil : "\(letter)\(points)"
      }
      if !points.isEmpty { lines.append(([trait] + points).joined(separator: " ")) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func hundredths(_ points: Double) -> Int { Int((points * 100).rounded()) }
}
