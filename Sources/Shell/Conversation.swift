import Documents
public import Interview
import Signals
public import Wording

/// An interview as lines: what the person types goes in, what the shell says comes out.
///
/// A conversation touches no terminal. Reading and printing are left to its driver, so that a
/// terminal, a pipe and a transcript can drive it alike.
public struct Conversation: Sendable {
  /// What the conversation is held with.
  public let setting: Setting

  /// The interview behind the lines.
  public internal(set) var session: Session

  /// The language the shell speaks now.
  public internal(set) var language: Language

  /// What the next line is taken for.
  var mode = Mode.interview

  /// Whether the person has left.
  public internal(set) var isOver = false

  /// Whether the person left in order to choose another municipality.
  public internal(set) var wantsOtherGuide = false

  /// What is put on the line for the person to change.
  public internal(set) var draft = ""

  /// What the conversation is for.
  let purpose: Purpose

  /// The coaches of the questions they help with, kept so that one can come back to them.
  var coaches: [Question.Index: Coach] = [:]

  /// A text that a coach has yet to hear, while the signals in it are asked about.
  var unheard: Heard?

  /// The signals that are still to be asked about.
  var pending: [Signal] = []

  /// The items of guidance that have been said on this visit.
  var told: Set<ItemPlace> = []

  /// The papers that were asked for and have not been written yet.
  var pendingFiles: [OutputFile] = []

  /// The headings that have been said on this visit.
  var headed: Set<Int> = []

  /// What a conversation may be for.
  public enum Purpose: Sendable {
    /// The way through the levels of a guide.
    case interview

    /// Goals and measures alone.
    case goals
  }

  /// What the next line is taken for.
  enum Mode: Sendable, Hashable {
    /// An answer to what the interview asks, or to what follows the advice.
    case interview

    /// A new answer to a question that was answered before.
    case editing(Question.Index)

    /// A line for the coach of a question.
    case coaching(Question.Index)

    /// A line of a text that ends with a line with a full stop.
    case pasting([String])

    /// What to do with something that may tell who somebody is, before the answer is stored.
    case cleaning(Heard)

    /// Why it is kept.
    case keeping(Heard)

    /// An answer to the safeguard question that a signal opened.
    case heeding(Signal)

    /// Why the signal did not mean what it might.
    case dismissing(Signal)

    /// What to choose instead of the advice.
    case choosing

    /// Whether a plan that was written alone is to be kept.
    case saving

    /// Why it was chosen.
    case justifying(Outcome.Protection)
  }

  /// Opens a conversation.
  ///
  /// - Parameters:
  ///   - setting: What it is held with.
  ///   - language: The language to begin in; nil is the guide's own.
  ///   - role: The option of the question `role` that is known beforehand.
  ///   - level: The level to begin on; nil is the lowest.
  ///   - step: The place of the step to begin at.
  ///   - purpose: What it is for.
  /// - Throws: ``Interview/Rejection`` where the guide has no level or no such role.
  public init(
    _ setting: Setting, language: Language? = nil, role: String? = nil, level: Int? = nil,
    step: Int = 0, purpose: Purpose = .interview
  ) throws(Rejection) {
    self.setting = setting
    self.purpose = purpose
    self.language = language ?? setting.guide.profile.language
    self.session = try Session(setting.guide, level: level, step: step)
    if let role { try session.record(.answered(question: "role", .option(role))) }
  }

  /// What to say before the first line is read.
  public mutating func open() -> [Line] {
    welcome + ask()
  }

  /// Takes a line as typed and returns what to say to it.
  public mutating func hear(_ line: String) -> [Line] {
    draft = ""
    if case .pasting(let lines) = mode { return takePasted(line, after: lines) }
    switch Input(line) {
    case .command(let command, let rest): return obey(command, rest)
    case .unknown(let name): return unknownCommand(name)
    case .explain: return explainQuestion()
    case .answer(let text): return hearAnswer(text)
    }
  }

  /// Takes note that the line was broken off, as with Ctrl-C; what was typed comes back.
  public mutating func interrupt(draft: String) -> [Line] {
    self.draft = draft
    return [said(.interrupted, role: .aside)]
  }

  /// What to say when the input has ended, as with Ctrl-D.
  public mutating func leave() -> [Line] {
    guard !isOver else { return [] }
    isOver = true
    return [said(.farewell)]
  }
}

extension Conversation {
  var guide: Guide { setting.guide }

  /// The option of the question `person` that was chosen.
  var person: String? { chosen("person") }

  /// The option of the question `role` that was chosen.
  var role: String? { chosen("role") }

  private func chosen(_ id: String) -> String? {
    guard let question = guide.index(of: id), case .options(let ids)? = session.answers[question]
    else { return nil }
    return ids.first
  }

  /// A text in the language of the conversation and the words of the municipality.
  func text(_ text: Localized) -> String {
    voice.text(text)
  }

  /// What the conversation speaks with now.
  var voice: Voice { Voice(setting: setting, language: language, person: person) }

  /// A sentence of the shell.
  func said(_ phrase: Phrase, _ parts: String..., role: Line.Role = .text) -> Line {
    Line(sentence(phrase, parts), role)
  }

  func sentence(_ phrase: Phrase, _ parts: [String] = []) -> String {
    voice.sentence(phrase, parts)
  }
}
