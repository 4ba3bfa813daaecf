import Goals
import Wording

// More about a question, and ideas for measures.
extension Coach {
  /// What is meant by the question, and the provisions it rests on.
  var help: (phrase: Phrase, cite: [String]) {
    switch state.stage {
    case .mainGoal, .carryOn: (.coachHelpMain, ["S2.74", "S2.80"])
    case .layer, .crowded, .judging: (.coachHelpLayers, ["S2.75", "S2.42"])
    case .agreed, .childAsked, .childSaid: (.coachHelpAccepted, ["S2.76"])
    case .today, .needs: (.coachHelpRealistic, ["S2.77"])
    case .period, .evaluation: (.coachHelpTimed, ["S2.78", "S3.11"])
    case .simple: (.coachHelpSimple, ["S2.79"])
    case .reached, .seen, .childsView, .verdict: (.coachHelpReview, ["S2.46", "S2.47", "S2.48"])
    case .measure, .gap, .arena, .responsible, .when, .need, .sign, .rethink, .repeated, .done:
      (.coachHelpMeasure, ["S2.41", "S2.42", "S2.81", "S2.82", "S2.83"])
    }
  }

  /// Ideas for measures where one is asked for: of an arena that is named, or those nearest.
  mutating func suggest(_ rest: String) -> [Line] {
    guard let wanted = wantedArenas(rest) else { return [said(.coachIdeasLater)] }
    let most = wanted.count > 1 ? 3 : 6
    let found = wanted.flatMap { arena in
      voice.setting.ideas.filter { $0.arena == arena }.prefix(most)
    }
    guard !found.isEmpty else { return [said(.coachNoIdeas, arenaNames)] }
    state.ideas = found
    let rows = found.enumerated().map { place, idea in
      let role = idea.role[voice.language]
      return Line("\(place + 1) \(idea.text[voice.language]) (\(role))", indent: 3, hanging: 2)
    }
    return [said(.coachIdeas)] + rows + [said(.coachIdeasMore, arenaNames, role: .aside)]
  }

  private func wantedArenas(_ rest: String) -> [Arena]? {
    let open = Set(arenas)
    switch state.stage {
    case .measure where rest.isEmpty:
      return [state.plan.unit, .home].compactMap(\.self).filter(open.contains)
    case .gap(let arena) where rest.isEmpty: return [arena]
    case .measure, .gap: return [arena(rest)].compactMap(\.self)
    default: return nil
    }
  }

  private var arenaNames: String {
    arenas.map { name(of: $0).lowercased() }.joined(separator: ", ")
  }
}
