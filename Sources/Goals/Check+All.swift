extension Check {
  /// Every check, in the order of SMARTE.
  public static let all: [Check] = [
    futureOrModal, pastTense, infinitive, imperative, passive,
    negative, adultSubject, measureNotGoal, labelOrDiagnosis, selfHarmNeedsHealth,
    vague, notObservable, comparativeWithoutBaseline,
    noTime, noPlace, noHow,
    noEvaluationDate, evaluationTooLate, dateInPast, dateInHoliday,
    twoGoalsInOne, tooLong, jargon,
    everyoneResponsible, noResponsible, noArena,
    homeArenaMissing, unitArenaMissing, tooManyMeasures, repeatsFailedMeasure,
  ]
}

extension Set<Kind> {
  static let goals: Set<Kind> = [.goal, .mainGoal]
  static let all = Set(Kind.allCases)
}
