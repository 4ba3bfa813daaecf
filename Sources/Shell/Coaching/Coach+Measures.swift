import Calendar
import Goals
import Wording

// Measures: what, where, who, when, what it takes, and how it will be seen.
extension Coach {
  mutating func takeMeasure(_ line: String) -> [Line] {
    switch state.stage {
    case .measure: return takeWhat(line)
    case .gap(let arena): return takeGap(arena, line)
    case .arena: return takeArena(line)
    case .responsible: return takeResponsible(line)
    case .when:
      state.measure.when = line.nonEmpty
      return (line.isEmpty ? [missing(.noTime)] : []) + move(to: .need)
    case .need:
      state.measure.need = line.nonEmpty
      return move(to: .sign)
    default:
      state.measure.sign = line.nonEmpty
      return addMeasure()
    }
  }

  private mutating func takeWhat(_ line: String) -> [Line] {
    guard !line.isEmpty else { return state.isRethinking ? nextRethink() : leaveMeasures() }
    guard let number = Int(line) else { return startMeasure(line, like: state.measure) }
    guard state.ideas.indices.contains(number - 1) else { return [said(.notUnderstood)] }
    return take(state.ideas[number - 1])
  }

  // An idea is something to begin with; whether it fits is for the person to say.
  private mutating func take(_ idea: MeasureIdea) -> [Line] {
    let language = voice.language
    state.measure = Measure(
      text: "", arena: idea.arena, responsible: idea.role[language], goal: state.goal.id.nonEmpty)
    state.judgement = Judgement(slot: .measure, text: idea.text[language], objections: [])
    return [said(.coachIdeaTaken, idea.text[language])] + move(to: .judging)
  }

  // A measure of an earlier round keeps its place when it is written anew.
  private mutating func startMeasure(
    _ text: String, arena: Arena? = nil, like former: Measure? = nil
  ) -> [Line] {
    let former = state.isRethinking ? former : nil
    state.measure = Measure(
      text: "", arena: arena ?? former?.arena,
      goal: former?.goal ?? state.goal.id.nonEmpty)
    state.ideas = []
    return examine(text, for: .measure)
  }

  private mutating func takeGap(_ arena: Arena, _ line: String) -> [Line] {
    guard !line.isEmpty else { return leaveMeasures() }
    return Int(line) == nil ? startMeasure(line, arena: arena) : takeWhat(line)
  }

  /// Takes a measure, or the role that carries it, that is left alone or kept.
  mutating func acceptMeasure(_ text: String, for slot: Stage) -> [Line] {
    guard slot != .responsible else {
      state.measure.responsible = text
      return move(to: hasTime ? .need : .when)
    }
    state.measure.text = text
    guard state.measure.arena != nil else { return move(to: .arena) }
    return leaveArena()
  }

  private mutating func takeArena(_ line: String) -> [Line] {
    guard let arena = arena(line) else { return [said(.notUnderstood)] }
    state.measure.arena = arena
    return leaveArena()
  }

  /// The arena of a number or of the start of its name.
  func arena(_ line: String) -> Arena? {
    if let number = Int(line) {
      return arenas.indices.contains(number - 1) ? arenas[number - 1] : nil
    }
    let words = line.plainWords.filter { !Self.prepositions.contains($0) }
    guard let word = words.first else { return nil }
    return arenas.first { name(of: $0).folded.hasPrefix(word.folded) || $0.isCalled(word) }
  }

  private static let prepositions: Set = ["på", "i", "hos", "ved", "at", "in", "the"]

  private mutating func leaveArena() -> [Line] {
    if isRepeated { return move(to: .repeated) }
    return move(to: state.measure.responsible == nil ? .responsible : hasTime ? .need : .when)
  }

  /// Whether the measure was tried before, without effect.
  private var isRepeated: Bool {
    let plan = Plan(goals: [], measures: [state.measure], failed: state.plan.failed)
    return checker.check(plan, language: voice.language, today: today).findings
      .contains { $0.id == .repeatsFailedMeasure }
  }

  private mutating func takeResponsible(_ line: String) -> [Line] {
    guard line.isEmpty else { return examine(line, for: .responsible) }
    let lines = namesAdult ? [] : [missing(.noResponsible)]
    return lines + move(to: hasTime ? .need : .when)
  }

  /// Whether the words of the measure name an adult who does it or supports.
  var namesAdult: Bool {
    let ids = check(state.measure.text, kind: .measure).ids
    return !ids.contains(.noResponsible) && !ids.contains(.everyoneResponsible)
  }

  private var hasTime: Bool {
    !check(state.measure.text, kind: .measure).ids.contains(.noTime) && voice.language != .en
      || state.measure.when != nil
  }

  /// Puts the measure into the plan and goes on to the next.
  mutating func addMeasure() -> [Line] {
    state.plan.measures.append(state.measure)
    let count = state.plan.measures.count { $0.goal == state.measure.goal }
    let tip = count == Plan.mostMeasures ? [said(.coachManyMeasures, "\(count)")] : []
    let lines = [said(.coachMeasureDone, state.measure.text)] + tip
    return lines + (state.isRethinking ? nextRethink() : move(to: .measure))
  }

  /// Asks once for each arena that has no measure; then goes on to the next goal.
  private mutating func leaveMeasures() -> [Line] {
    if let arena = missingArena {
      state.reminded.insert(arena)
      return move(to: .gap(arena))
    }
    let has = state.plan.measures.contains { $0.goal == state.goal.id }
    let lines = has ? [] : [said(.coachNoMeasure)]
    return lines + nextGoal()
  }

  private var missingArena: Arena? {
    guard !state.plan.measures.isEmpty else { return nil }
    let arenas = Set(state.plan.measures.compactMap(\.arena)).union(state.reminded)
    let wanted = [state.plan.unit, state.plan.isHomeClosed ? nil : Arena.home]
    return wanted.compactMap(\.self).first { !arenas.contains($0) }
  }

  /// The arenas that may be chosen; a lock closes the home.
  var arenas: [Arena] {
    Arena.allCases.filter { $0 != .home || !state.plan.isHomeClosed }
  }

  func name(of arena: Arena) -> String {
    voice.setting.phrases.text(key: arena.phraseKey, in: voice.language)
  }
}

extension Arena {
  /// The key of its name in `shell.yaml`.
  var phraseKey: String { "arena-\(rawValue)" }

  /// Whether a word is another name that people have for it.
  func isCalled(_ word: String) -> Bool {
    Self.names[self, default: []].contains(word)
  }

  private static let names: [Arena: Set<String>] = [
    .kindergarten: ["bhg", "barnehage", "avdelingen", "avdelinga", "avdeling"],
    .school: ["skole", "skule", "klasserommet", "timen", "klassen"],
    .afterSchool: ["aks", "aktivitetsskolen"],
    .home: ["heime", "hjem", "heim", "kjøkkenet"],
    .leisure: ["klubben", "klubb", "ungdomsklubben", "trening", "treningen", "fritid"],
    .health: ["helsestasjonen", "helsesykepleier", "helsesjukepleiar", "jordmor", "legen"],
    .online: ["nett", "mobilen", "snap", "chatten"],
  ]
}
