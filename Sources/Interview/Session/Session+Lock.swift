extension Session {
  /// Whether nothing may suggest contacting the guardians.
  public var locksGuardians: Bool {
    standing.applying.contains { guide.outcomes[guide.rules[$0].outcome].locksGuardians }
  }

  /// Whether a question about danger that is relevant has not been answered on this visit.
  public var hasOpenSafeguard: Bool {
    visit.prompts.contains { prompt in
      guide.questions[prompt.question].isSafeguard && prompt.when.holds(standing.counted)
        && standing.counted[prompt.question] == .nothing
    }
  }
}
