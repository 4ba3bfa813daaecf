/// One stay on a level: what may be asked there, and which rules hold.
public struct Visit: Sendable, Hashable {
  /// The number of the level.
  public let level: Int

  /// The round on that level, 1 being the first.
  public let round: Int

  /// The step it began at.
  public let step: Int

  /// What may be asked, in order.
  public let prompts: [Prompt]

  /// The rules that hold.
  public let rules: [Rule.Index]

  /// Opens a level of a guide at a step.
  public init(_ guide: Guide, level: Level, round: Int = 1, step: Int = 0) {
    self.level = level.number
    self.round = round
    self.step = step
    self.prompts = level.prompts(from: step)
    self.rules = guide.rules.indices.filter {
      guide.rules[$0].level == nil || guide.rules[$0].level == level.number
    }
  }
}
