import Calendar
import Goals
import Interview
import Wording

// The wished-for situation, and goals in their layers: A present tense, B time and place, C how.
extension Coach {
  mutating func takeGoal(_ line: String) -> [Line] {
    switch state.stage {
    case .mainGoal where line == "0": return finish()
    case .mainGoal where line.isEmpty: return begin()
    case .mainGoal: return examine(line, for: .mainGoal)
    case .layer(let layer): return takeLayer(layer, line)
    case .crowded: return takeCrowded(line)
    default: return takeSimple(line)
    }
  }

  private mutating func takeLayer(_ layer: Layer, _ line: String) -> [Line] {
    guard line.isEmpty else { return examine(whole(line, in: layer), for: .layer(layer)) }
    switch layer {
    case .present: return finish()
    case .conditions: return [missing(.noTime)] + move(to: .layer(.how))
    case .how: return [missing(.noHow)] + move(to: .agreed)
    case .whole: return move(to: .simple)
    }
  }

  /// The sentence a line makes: whole as typed, or what stands already with the line added.
  private func whole(_ line: String, in layer: Layer) -> String {
    guard layer == .conditions || layer == .how else { return line }
    return combined(state.goal.text, with: line, in: layer)
  }

  /// A sentence with a line at its end, but before the day it is evaluated; or the line alone.
  func combined(_ base: String, with line: String, in layer: Layer) -> String {
    guard !base.isEmpty, !isWhole(line, beside: base) else { return line }
    let times = check(base, kind: .goal).times
    let (start, end) = base.split(before: times.first { $0.kind == .evaluation })
    let joint = layer == .how && startsWithVerb(line) ? " og" : ""
    return start.extended(with: line, joint: joint) + end
  }

  /// Whether a line repeats the sentence, or stands by itself.
  private func isWhole(_ line: String, beside base: String) -> Bool {
    let (old, new) = (Set(base.plainWords), Set(line.plainWords))
    guard old.intersection(new).count * 2 <= old.count || old.count < 2 else { return true }
    guard line.first?.isUppercase == true || !layers(of: base).contains(.present) else {
      return false
    }
    return layers(of: line).contains(.present)
  }

  // A word that can be the verb of a sentence, and the second one of another.
  private func startsWithVerb(_ line: String) -> Bool {
    guard let first = line.plainWords.first, !Self.adverbs.contains(first) else { return false }
    let subject = voice.sentence(.coachSubject)
    return layers(of: "\(subject) \(first) alltid").contains(.present)
      && layers(of: voice.sentence(.coachStep, [first])).contains(.how)
  }

  private static let adverbs: Set = [
    "og", "med", "når", "dersom", "hvis", "viss", "ved", "uten", "utan", "minst", "sammen", "saman",
    "alene", "åleine", "selv", "sjølv", "stille",
  ]

  /// Takes a main goal or a layer that the checks leave alone or the person keeps.
  mutating func acceptGoal(_ text: String, for slot: Stage) -> [Line] {
    guard case .layer(let layer) = slot else {
      state.plan.goals.append(Goal(id: "main", text: text, kind: .mainGoal))
      return begin()
    }
    let isFirst = layer == .present && state.goal.id.isEmpty
    state.goal.text = text
    state.goal.times = check(text, kind: .goal).times
    guard !isFirst || state.goals.count < Plan.mostGoals else { return move(to: .crowded) }
    return standing + move(to: next(after: layer))
  }

  /// The sentence as it stands, and its layers.
  private var standing: [Line] {
    let layers = layers(of: state.goal.text)
    let line = said(.coachGoalNow, state.goal.text)
    guard !layers.isEmpty else { return [line] }
    let names = layers.map { name(of: $0) }.joined(separator: ", ")
    return [line, said(.coachLayers, names, role: .aside)]
  }

  private func next(after layer: Layer) -> Stage {
    if state.goal.id.isEmpty == false { return .simple }
    let layers = layers(of: state.goal.text)
    if layer < .conditions, !layers.contains(.conditions) { return .layer(.conditions) }
    if layer < .how, !layers.contains(.how) { return .layer(.how) }
    return .agreed
  }

  private mutating func takeCrowded(_ line: String) -> [Line] {
    switch line {
    case "1", "": return begin()
    case "2": return standing + move(to: next(after: .present))
    default: return [said(.notUnderstood)]
    }
  }

  private mutating func takeSimple(_ line: String) -> [Line] {
    if line.isSentence { return examine(line, for: .layer(.whole)) }
    guard let isSimple = line.isYes(byDefault: true) else { return [said(.notUnderstood)] }
    guard isSimple else {
      state.draft = state.goal.text
      return move(to: .layer(.whole))
    }
    if let place = state.plan.goals.firstIndex(where: { $0.id == state.goal.id }) {
      state.plan.goals[place] = state.goal
    }
    return [said(.coachGoalDone, state.goal.text)] + move(to: .measure)
  }

  /// Makes room for a new goal.
  mutating func begin() -> [Line] {
    state.goal = Goal(id: "", text: "")
    state.allowed = []
    return move(to: .layer(.present))
  }

  /// Puts the goal at hand into the plan, under a name of its own.
  mutating func addGoal() {
    let taken = Set(state.plan.goals.map(\.id) + (state.before?.plan.goals.map(\.id) ?? []))
    let id = (1...).lazy.map { "goal-\($0)" }.first { !taken.contains($0) }
    state.goal.id = id ?? "goal"
    state.plan.goals.append(state.goal)
  }

  mutating func move(to stage: Stage) -> [Line] {
    state.stage = stage
    return []
  }

  func layers(of text: String) -> [Letter] { check(text, kind: .goal).layers }

  func check(_ text: String, kind: Kind, context: Context = Context()) -> Report {
    checker.check(
      text, kind: kind, language: voice.language, today: today,
      evaluationInterval: voice.setting.guide.profile.interval, context: context)
  }
}
