import Calendar
import Interview

/// One version of a guide on one visit.
struct Side: Sendable {
  let guide: Guide
  let visit: Visit

  init(_ guide: Guide, _ visit: Visit) {
    self.guide = guide
    self.visit = visit
  }

  /// The questions that are asked, in order.
  var order: [Question.ID] { visit.prompts.map { guide.questions[$0.question].id } }

  /// The question with that id, if it is asked here.
  func question(_ id: Question.ID) -> Question? {
    visit.prompts.lazy.map { guide.questions[$0.question] }.first { $0.id == id }
  }

  /// The questions that must be answered before a question is known to be relevant.
  func needs(_ id: Question.ID) -> Set<Question.ID> {
    let prompts = visit.prompts.filter { guide.questions[$0.question].id == id }
    return Set(prompts.flatMap { $0.when.questions }.map { guide.questions[$0].id })
  }
}

/// A question as two versions of a guide ask it: the possible answers cut so that both can tell them
/// apart, options going by id and numbers by value.
struct Meeting: Sendable {
  let axis: Axis

  /// By cell of the axis, the cell of each version, or nil where it knows no such answer.
  let old: [Int?]
  let new: [Int?]

  /// By cell of the axis, an answer in it.
  let samples: [Answer]
  private let question: Question?

  init(_ id: Question.ID, old: Side, new: Side) {
    let (before, now) = (old.question(id), new.question(id))
    let samples = Self.samples([now, before].compactMap(\.self), day: new.guide.profile.updated)
    let cell = { (question: Question?, answer: Answer) -> Int? in
      question.flatMap { question in question.known(answer).flatMap { try? question.cell(of: $0) } }
    }
    self.samples = samples
    self.old = samples.map { cell(before, $0) }
    self.new = samples.map { cell(now, $0) }
    axis = Axis(question: id, cells: samples.count)
    question = before
  }

  /// A cell's answer as it was typed in the old version.
  func former(_ cell: Int) -> Witness.Given {
    Witness.Given(
      question: axis.question, typed: question?.typed(samples[cell]) ?? "", isEdit: false)
  }

  /// An answer for each part that some version tells from the others.
  private static func samples(_ questions: [Question], day: Day) -> [Answer] {
    guard let kind = questions.first?.kind else { return [] }
    let alike = questions.filter { $0.kind.isLike(kind) }
    switch kind {
    case .choice:
      return alike.flatMap { $0.options.map(\.id) }.unique.map(Answer.option)
    case .choices:
      return subsets(alike)
    case .number:
      let numbers = alike.flatMap { $0.ends }
      let bounds = alike.map(\.bounds)
      return Set(numbers).sorted().filter { number in bounds.contains { $0.contains(number) } }
        .map(Answer.number)
    case .day, .text, .goals, .review:
      return questions.prefix(1).map { $0.answer(in: 0, day: day) }
    }
  }

  private static func subsets(_ questions: [Question]) -> [Answer] {
    let mentioned = questions.flatMap(\.mentioned).unique
    let other = questions.flatMap { $0.options.map(\.id) }.filter { !mentioned.contains($0) }
    return (0..<(1 << mentioned.count)).map { bits in
      let chosen = mentioned.indices.filter { bits & (1 << $0) != 0 }.map { mentioned[$0] }
      return .options(chosen.isEmpty ? Array(other.prefix(1)) : chosen)
    }
  }
}

extension Meeting {
  /// Every question either version asks, in an order in which none comes before what decides whether
  /// it is relevant; nil where the versions ask the other way round.
  static func order(_ old: Side, _ new: Side) -> [Question.ID]? {
    var waiting = new.order
    for (place, id) in old.order.enumerated() where !waiting.contains(id) {
      let after = place == 0 ? nil : waiting.firstIndex(of: old.order[place - 1])
      waiting.insert(id, at: after.map { $0 + 1 } ?? 0)
    }
    let all = Set(waiting)
    var order: [Question.ID] = []
    while !waiting.isEmpty {
      let ready = waiting.firstIndex { id in
        old.needs(id).union(new.needs(id)).intersection(all).isSubset(of: order)
      }
      guard let ready else { return nil }
      order.append(waiting.remove(at: ready))
    }
    return order
  }
}

extension Question {
  /// The answer without options the question does not have; nil where nothing is left of it.
  fileprivate func known(_ answer: Answer) -> Answer? {
    guard case .options(let ids) = answer else { return answer }
    let mine = ids.filter { place(of: $0) != nil }
    return mine.isEmpty ? nil : .options(mine)
  }

  fileprivate var mentioned: [Option.ID] {
    guard case .sets(let places) = domain else { return [] }
    return places.map { options[$0].id }
  }

  fileprivate var bounds: ClosedRange<Int> {
    guard case .number(let bounds) = kind else { return 0...0 }
    return bounds
  }

  /// Where a number begins to mean something else.
  fileprivate var ends: [Int] {
    let ends = [bounds.lowerBound, bounds.upperBound + 1]
    guard case .numbers(let cuts) = domain else { return ends }
    return cuts + ends
  }
}

extension Question.Kind {
  fileprivate func isLike(_ other: Question.Kind) -> Bool {
    switch (self, other) {
    case (.number, .number): true
    default: self == other
    }
  }
}

extension Array where Element: Hashable {
  /// Each element once, in order.
  fileprivate var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
