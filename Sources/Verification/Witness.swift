public import Interview

/// An interview that can be typed into the shell.
public struct Witness: Sendable, Hashable {
  /// Where it begins.
  public var level: Int

  /// The step it begins at.
  public var step: Int

  /// What is answered, in order.
  public var answers: [Given]

  /// What was answered to questions that are asked only in an older version.
  public var formerly: [Given] = []

  /// One answer.
  public struct Given: Sendable, Hashable {
    /// The question.
    public var question: Question.ID

    /// What is typed.
    public var typed: String

    /// Whether it changes an answer that was given before.
    public var isEdit: Bool
  }
}

extension Witness {
  /// Finds the lines to type so that these answers are given in the end.
  ///
  /// A grave answer ends the questions at once. Where more is to be answered after it, a milder answer
  /// is given first and changed at the end, as somebody may do.
  init(_ guide: Guide, level: Int, step: Int, wanted: [Question.ID: Answer]) {
    self.init(level: level, step: step, answers: [])
    guard var session = try? Session(guide, level: level, step: step) else { return }
    var left = wanted
    var late: [Question.ID] = []
    while case .ask(let prompt) = session.standing.turn, !left.isEmpty {
      let question = guide.questions[prompt.question]
      let answer = left.removeValue(forKey: question.id)
      let choices = [answer].compactMap(\.self) + question.allAnswers(guide)
      let usable = choices.first { !session.rests(after: $0, to: question) }
      let given = left.isEmpty ? choices[0] : usable ?? choices[0]
      guard session.takes(given, to: question) else { return }
      // Without a plan there is nothing to look back at, and nobody is asked.
      if question.kind != .review {
        answers.append(Given(question: question.id, typed: question.typed(given), isEdit: false))
      }
      if let answer, given != answer { late.append(question.id) }
    }
    for id in late {
      guard let question = guide.index(of: id).map({ guide.questions[$0] }),
        let answer = wanted[id]
      else { continue }
      answers.append(Given(question: id, typed: question.typed(answer), isEdit: true))
    }
  }
}

extension Session {
  fileprivate mutating func takes(_ answer: Answer, to question: Question) -> Bool {
    (try? record(.answered(question: question.id, answer))) != nil
  }

  fileprivate func rests(after answer: Answer, to question: Question) -> Bool {
    var session = self
    guard session.takes(answer, to: question) else { return true }
    switch session.standing.turn {
    case .stop, .pause: return true
    case .ask, .advise, .silence: return false
    }
  }
}

extension Question {
  /// An answer in every cell.
  fileprivate func allAnswers(_ guide: Guide) -> [Answer] {
    domain.all.members.map { answer(in: $0, day: guide.profile.updated) }
  }
}
