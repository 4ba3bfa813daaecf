import Calendar
import Goals
import Interview
import Wording

/// Helps to put goals and measures into words, and to look back at them, a small question at a time.
///
/// A coach is a value: lines in, lines out. It ends with an answer, and can be opened again. It never
/// writes a goal for anybody; it asks, quotes, says why, and lets the person decide.
struct Coach: Sendable {
  /// What it speaks with; the language may change between two lines.
  var voice: Voice

  /// Where it is, and what has been written.
  var state: State

  /// Where it has been, newest last.
  private var past: [Step] = []

  /// A state that was left, and the line that led away from it.
  private struct Step: Hashable, Sendable {
    var state: State
    var line: String
  }

  init(_ voice: Voice, state: State) {
    self.voice = voice
    self.state = state
  }

  /// What it came to, when it has ended.
  var answer: Answer? { state.answer }

  /// What is put on the line for the person to change.
  var draft: String { state.draft }

  /// Whether a line is a text in somebody's own words, and not a choice.
  func isText(_ line: String) -> Bool {
    guard !line.isEmpty else { return false }
    switch state.stage {
    case .mainGoal, .layer, .agreed, .childSaid, .needs, .period, .responsible, .when, .need, .sign,
      .seen, .childsView:
      return line != "0" || state.stage != .mainGoal
    case .measure, .gap, .rethink: return Int(line) == nil
    case .simple: return line.isSentence
    case .judging: return state.judgement?.slot != .evaluation && line.isWording && !isChoice(line)
    default: return false
    }
  }

  /// Whether a line says nothing, where a text is asked for; a child may well say «ja».
  private func isNoAnswer(_ line: String) -> Bool {
    switch state.stage {
    case .mainGoal, .layer, .agreed, .needs, .period, .measure, .gap, .responsible, .when, .need,
      .sign:
      !line.isEmpty && line.isNoAnswer
    default: false
    }
  }

  /// Whether the question is for one more, so that «nei» is the same as nothing.
  private var offersMore: Bool {
    switch state.stage {
    case .measure, .gap: true
    case .layer(.present): !state.goals.isEmpty
    default: false
    }
  }

  private func isChoice(_ line: String) -> Bool {
    choices.contains { $0.folded.hasPrefix(line.folded + " ") }
  }

  /// Takes a line and returns what to say to it, with the next question where there is one.
  mutating func hear(_ line: String) -> [Line] {
    state.draft = ""
    guard !isNoAnswer(line) else { return [said(.coachNoAnswer)] + question }
    let before = state
    let lines = take(offersMore && line.isPlainNo ? "" : line)
    guard state != before else { return lines }
    past.append(Step(state: before, line: isText(line) ? line : ""))
    return lines + (answer == nil ? question : [])
  }

  /// Goes back to the question before; nil where this is the first.
  mutating func back() -> [Line]? {
    guard let last = past.popLast() else { return nil }
    state = last.state
    state.draft = last.line
    return question
  }

  private mutating func take(_ line: String) -> [Line] {
    switch state.stage {
    case .carryOn, .rethink, .repeated: return takeAgain(line)
    case .mainGoal, .layer, .crowded, .simple: return takeGoal(line)
    case .judging: return judge(line)
    case .agreed, .childAsked, .childSaid, .today, .needs, .period, .evaluation:
      return takeTerms(line)
    case .measure, .gap, .arena, .responsible, .when, .need, .sign: return takeMeasure(line)
    case .reached, .seen, .childsView, .verdict: return takeReview(line)
    case .done: return []
    }
  }
}

extension Coach {
  /// A sentence of the shell as a line.
  func said(_ phrase: Phrase, _ parts: String..., role: Line.Role = .text) -> Line {
    Line(voice.sentence(phrase, parts), role)
  }

  var today: Day { voice.setting.today }
  var checker: GoalChecker { voice.setting.checker.value }

  /// Whether the one the worry is about can be asked.
  var canAskChild: Bool { voice.person != "unborn" }
}

extension String {
  /// Whether the text may be part of a sentence, and not «nei» or «ok».
  var isWording: Bool { count > 3 && contains(where: \.isLetter) }

  /// Whether the text is a sentence.
  var isSentence: Bool { contains(" ") && count > 5 }
}
