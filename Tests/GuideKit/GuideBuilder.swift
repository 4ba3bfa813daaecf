import Calendar
public import Interview
public import Wording

/// Builds small guides for tests, with conditions written in few letters.
///
/// `"a=yes|unsure & b=no or c=yes"`; a number's cells go by their place: `"age=0|2"`.
public struct GuideBuilder {
  /// The guide so far.
  public private(set) var guide: Guide

  /// Begins a guide.
  ///
  /// - Parameters:
  ///   - id: What it is called.
  ///   - outcomes: What can be advised, mildest first.
  ///   - levels: The levels there are.
  public init(
    _ id: String = "tiny", outcomes: [(String, Outcome.Effect)], levels: [Int] = [0]
  ) {
    guide = Guide(
      id: id, profile: .tiny, questions: [],
      outcomes: outcomes.map {
        Outcome(id: $0, effect: $1, title: .same($0), advice: .same($0))
      },
      rules: [],
      levels: levels.map {
        Level(
          number: $0, title: .same("level"), steps: [], prompts: [], again: 0, longest: 99)
      })
  }

  /// Adds steps to a level.
  public mutating func steps(_ ids: [String], on level: Int = 0, again: Int = 0) {
    change(level) {
      $0.steps = ids.map { Step(id: $0, title: .same($0)) }
      $0.again = again
    }
  }

  /// Asks a question, on all levels unless told.
  public mutating func ask(
    _ id: String, _ options: [String] = ["no", "yes"], when: String = "", on levels: [Int]? = nil,
    step: Int? = nil, scope: Question.Scope = .visit, graded: Bool = false,
    safeguard: Bool = false, record: Bool = false, asks: Question.Concern? = nil
  ) {
    add(
      Question(
        id: id, text: .same(id), kind: .choice,
        options: options.map { Question.Option(id: $0, text: .same($0)) }, scope: scope,
        domain: .options(count: options.count), isGraded: graded, isSafeguard: safeguard,
        record: record ? .same("kept") : nil, asks: asks),
      when: when, on: levels, step: step)
  }

  /// Asks a danger question, a safeguard.
  public mutating func danger(_ id: String, when: String = "") {
    ask(id, ["no", "unsure", "yes"], when: when, graded: true, safeguard: true)
  }

  /// Asks a question of any kind.
  public mutating func add(
    _ question: Question, when: String = "", on levels: [Int]? = nil, step: Int? = nil
  ) {
    guide.questions.append(question)
    let prompt = Prompt(
      question: guide.questions.count - 1, step: step, when: condition(when))
    for level in levels ?? guide.levels.map(\.number) {
      change(level) { $0.prompts.append(prompt) }
    }
  }

  /// Adds a rule; without a level it is a safeguard.
  public mutating func rule(_ id: String, _ when: String, _ outcome: String, level: Int? = 0) {
    guide.rules.append(
      Rule(
        id: id, level: level, when: condition(when),
        outcome: guide.outcomes.firstIndex { $0.id == outcome } ?? 0, because: .same(id), cite: []))
  }

  /// Lets outcomes lock the guardians out.
  public mutating func lock(_ outcomes: Set<Outcome.ID>) {
    for place in guide.outcomes.indices where outcomes.contains(guide.outcomes[place].id) {
      guide.outcomes[place].locksGuardians = true
    }
  }

  /// Reads a condition.
  public func condition(_ text: String) -> Condition {
    guard !text.isEmpty else { return .always }
    return Condition(
      text.split(separator: " or ").map { alternative in
        Conjunction(alternative.split(separator: " & ").map { atom(String($0)) })
      })
  }

  private func atom(_ text: String) -> Atom {
    let parts = text.split(separator: "=").map(String.init)
    let index = guide.index(of: parts[0]) ?? 0
    let cells = parts[1].split(separator: "|").reduce(into: Cells()) { cells, name in
      let place = guide.questions[index].place(of: String(name)) ?? Int(name) ?? 0
      cells.insert(Cells(cell: place))
    }
    return Atom(question: index, cells: cells)
  }

  private mutating func change(_ number: Int, _ body: (inout Level) -> Void) {
    guard let place = guide.levels.firstIndex(where: { $0.number == number }) else { return }
    body(&guide.levels[place])
  }
}

extension Localized {
  /// The same words in every language.
  public static func same(_ text: String) -> Localized { Localized(nb: text, nn: text, en: text) }
}

extension Profile {
  /// A municipality of no consequence.
  public static var tiny: Profile {
    Profile(
      name: .same("Tiny"), municipality: .same("Tiny"), language: .nb,
      updated: DayReader.monday, source: "S0", about: .same(""), silent: [],
      terms: [:], contacts: [], oldest: 99, interval: 28...42, persons: [:], duties: [:])
  }
}

private enum DayReader {
  /// Some day; the calendar always has it.
  static var monday: Day {
    guard let day = Day(year: 2026, month: 1, day: 5) else { preconditionFailure("no such day") }
    return day
  }
}
