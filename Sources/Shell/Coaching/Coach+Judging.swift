import Calendar
import Goals
import Interview
import Wording

// What the checks say about a text, at once; the person decides.
extension Coach {
  /// Checks a text; takes it where nothing is found, or asks what to do.
  mutating func examine(_ text: String, for slot: Stage) -> [Line] {
    guard slot == .evaluation || text.contains(where: \.isLetter) else {
      return [said(.notUnderstood)]
    }
    let text = slot == .responsible ? text : text.capitalised
    let findings = findings(in: text, for: slot)
    guard !findings.isEmpty else { return accept(text, for: slot) }
    state.judgement = Judgement(
      slot: slot, text: text, objections: findings.map(Objection.init),
      suggestion: suggestion(for: text, in: slot))
    state.stage = .judging
    return findings.map(said)
  }

  /// One to keep it, two to write it anew, three for what is suggested; or simply a new text.
  mutating func judge(_ line: String) -> [Line] {
    guard let judgement = state.judgement else { return [] }
    switch choice(line) {
    case 1:
      state.allowed.formUnion(judgement.objections)
      return accept(judgement.text, for: judgement.slot)
    case 2:
      state.draft = judgement.slot == .evaluation ? "" : judgement.text
      return move(to: judgement.slot)
    case 3:
      guard let suggestion = judgement.suggestion else { return [said(.notUnderstood)] }
      return examine(suggestion, for: judgement.slot)
    default:
      guard judgement.slot == .evaluation || isText(line) else { return [said(.notUnderstood)] }
      state.stage = judgement.slot
      let lines = judgement.slot == .evaluation ? takeTerms(line) : takeAnew(line, for: judgement)
      if state.stage == .evaluation, !lines.isEmpty { state.stage = .judging }
      return lines
    }
  }

  /// The number that was typed, or that of the choice whose first word was.
  private func choice(_ line: String) -> Int? {
    if let number = Int(line) { return number }
    let starts = choices.map { $0.folded.hasPrefix(line.folded + " ") }
    return line.isEmpty ? nil : starts.firstIndex(of: true).map { $0 + 1 }
  }

  // A text written right away instead of a choice is taken whole, or mends a sentence that stands.
  private mutating func takeAnew(_ line: String, for judgement: Judgement) -> [Line] {
    guard case .layer(let layer) = judgement.slot, layer != .whole,
      layer != .present || layers(of: judgement.text).contains(.present)
    else { return examine(line, for: judgement.slot) }
    return examine(combined(judgement.text, with: line, in: layer), for: judgement.slot)
  }

  private mutating func accept(_ text: String, for slot: Stage) -> [Line] {
    state.judgement = nil
    switch slot {
    case .mainGoal, .layer: return acceptGoal(text, for: slot)
    case .evaluation: return acceptEvaluation(Day(iso: text))
    default: return acceptMeasure(text, for: slot)
    }
  }

  /// What the checks find that has not been let stand, as far as the question has got.
  private func findings(in text: String, for slot: Stage) -> [Finding] {
    let open = found(in: text, for: slot).filter { !state.allowed.contains(Objection($0)) }
    return open.enumerated().filter { place, finding in
      !open[..<place].contains { $0.letter == finding.letter && $0.overlaps(finding) }
    }.map(\.element)
  }

  private func found(in text: String, for slot: Stage) -> [Finding] {
    switch slot {
    case .mainGoal: return check(text, kind: .mainGoal).findings
    case .layer(let layer):
      return check(text, kind: .goal).findings.filter { !layer.isLater($0.id) }
    case .evaluation:
      let context = Context(evaluation: Day(iso: text))
      return check(state.goal.text.isEmpty ? "–" : state.goal.text, kind: .goal, context: context)
        .findings.filter { $0.letter == .timed && $0.match.isEmpty }
    case .responsible: return roleFindings(text)
    default:
      return check(text, kind: .measure, context: Context(hasArena: true)).findings
        .filter { ![.noTime, .noResponsible].contains($0.id) }
    }
  }

  // A role is checked in a sentence of its own, as the doer.
  private func roleFindings(_ text: String) -> [Finding] {
    check(voice.sentence(.coachDoer, [text]), kind: .measure).findings
      .filter { $0.id == .everyoneResponsible }
  }

  /// The text with every change that can be derived, or the nearest day that fits.
  private func suggestion(for text: String, in slot: Stage) -> String? {
    if slot == .evaluation { return text == likelyDay.iso ? nil : likelyDay.iso }
    var wording = text
    for _ in 0..<4 {
      guard let next = findings(in: wording, for: slot).compactMap(\.suggestion).first else {
        break
      }
      wording = next.text
    }
    return wording == text ? nil : wording
  }

  private func said(_ finding: Finding) -> Line {
    guard finding.id != .selfHarmNeedsHealth else {
      return Line(checker.why(finding.id, in: voice.language), .alarm)
    }
    let phrase: Phrase = finding.severity == .missing ? .coachMissing : .coachTip
    let quote = finding.match.isEmpty ? "" : "«\(finding.match)». "
    let text = quote + checker.why(finding.id, in: voice.language)
    return Line(voice.sentence(phrase, [name(of: finding.letter), text]), hanging: 2)
  }

  /// What is missing when a question is passed by.
  func missing(_ id: Check.ID) -> Line {
    let letter = Check.all.first { $0.id == id }?.letter ?? .specific
    let why = checker.why(id, in: voice.language)
    return Line(voice.sentence(.coachMissing, [name(of: letter), why]), hanging: 2)
  }

  /// A letter with the word it stands for.
  func name(of letter: Letter) -> String {
    voice.setting.phrases.text(key: letter.phraseKey, in: voice.language)
  }
}

extension Finding {
  /// Whether two findings quote some of the same words; one of them is then enough at a time.
  fileprivate func overlaps(_ other: Finding) -> Bool {
    guard let range, let other = other.range else { return false }
    return range.overlaps(other)
  }
}

extension Coach.Objection {
  fileprivate init(_ finding: Finding) {
    self.init(id: finding.id, match: finding.match)
  }
}

extension Coach.Layer {
  /// Whether a check asks for something that belongs to a later question.
  fileprivate func isLater(_ id: Check.ID) -> Bool {
    switch id {
    case .noTime, .noPlace: self < .conditions
    case .noHow: self < .how
    case .noEvaluationDate: true
    default: false
    }
  }
}

extension Letter {
  /// The key of its name in `shell.yaml`.
  var phraseKey: String { "letter-\(self)" }
}
