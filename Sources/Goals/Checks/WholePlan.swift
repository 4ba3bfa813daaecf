import Wording

// What only a whole plan can show; ``PlanChecker`` looks for these.
extension Check {
  /// Nothing happens at home.
  static let homeArenaMissing = Check(
    .homeArenaMissing, .conditions, .missing, [.measure], cite: ["S2.41", "S2.82"], examples: [])

  /// Nothing happens in the unit itself.
  static let unitArenaMissing = Check(
    .unitArenaMissing, .conditions, .missing, [.measure], cite: ["S2.41", "S2.82"], examples: [])

  /// More than anyone can carry at once.
  static let tooManyMeasures = Check(
    .tooManyMeasures, .simple, .tip, [.measure], cite: ["S2.42"], examples: [])

  /// Tried before, without effect.
  static let repeatsFailedMeasure = Check(
    .repeatsFailedMeasure, .realistic, .missing, [.measure], cite: ["S3.12"], examples: [])
}
