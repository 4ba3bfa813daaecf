import Calendar
import Goals
import Interview
import Wording

// What a goal rests on: who agrees, how it is today, for how long, and when it is looked at again.
extension Coach {
  mutating func takeTerms(_ line: String) -> [Line] {
    switch state.stage {
    case .agreed: return takeAgreed(line)
    case .childAsked: return takeChildAsked(line)
    case .childSaid:
      state.goal.childSaid = line.nonEmpty
      return move(to: .today)
    case .today: return takeToday(line)
    case .needs:
      state.goal.needs = line.nonEmpty
      return leaveNeeds()
    case .period:
      state.goal.period = line.nonEmpty
      return state.goal.period == nil
        ? [said(.coachNoPeriod)] + move(to: .evaluation) : move(to: .evaluation)
    default: return takeEvaluation(line)
    }
  }

  private mutating func takeAgreed(_ line: String) -> [Line] {
    state.goal.agreedBy = line.listed
    let lines = line.isEmpty ? [said(.coachNobodyAgrees)] : []
    return lines + move(to: canAskChild ? .childAsked : .today)
  }

  private mutating func takeChildAsked(_ line: String) -> [Line] {
    if line.isEmpty || line.isYes(byDefault: false) == false {
      return [said(.coachChildNotAsked)] + move(to: .today)
    }
    guard let day = DayReading(line, today: today).past(today) else { return [said(.notADate)] }
    guard day <= today else { return [said(.coachAskedLater)] }
    state.goal.childAsked = day
    return move(to: .childSaid)
  }

  private mutating func takeToday(_ line: String) -> [Line] {
    guard !line.isEmpty else { return move(to: .needs) }
    guard let number = line.outOfTen else { return [said(.outOfBounds, "0", "10")] }
    state.goal.realistic = number
    let tip: [Line] = number <= 2 ? [said(.coachLongJump)] : number >= 9 ? [said(.coachNoJump)] : []
    return tip + move(to: .needs)
  }

  private mutating func leaveNeeds() -> [Line] {
    let times = state.goal.times
    state.goal.period = times.first { $0.kind == .period || $0.kind == .deadline }?.text
    if let day = times.first(where: { $0.kind == .evaluation })?.deadline {
      return acceptEvaluation(day)
    }
    return move(to: state.goal.period == nil ? .period : .evaluation)
  }

  private mutating func takeEvaluation(_ line: String) -> [Line] {
    guard !line.isEmpty else { return acceptEvaluation(likelyDay) }
    switch DayReading(line, today: today) {
    case .day(let day), .assumed(let day, _): return examine(day.iso, for: .evaluation)
    case .ambiguous(let days):
      let shown = days.map { $0.words(in: voice.language) }.joined(separator: "; ")
      return [said(.ambiguousDate, shown)]
    case .impossible, .unreadable: return [said(.notADate)]
    }
  }

  /// Takes the day for the goal at hand, or for those that were carried over.
  mutating func acceptEvaluation(_ day: Day?) -> [Line] {
    let shown = day.map(saidDay) ?? []
    guard state.goal.id.isEmpty, !state.goal.text.isEmpty else { return shown + renew(day) }
    state.goal.evaluation = day
    addGoal()
    return shown + move(to: .simple)
  }

  private func saidDay(_ day: Day) -> [Line] {
    let first = today.adding(days: voice.setting.guide.profile.interval.lowerBound)
    let line = said(.coachEvaluated, day.words(in: voice.language), role: .aside)
    return day < first && day >= today && day != likelyDay ? [line, said(.coachEarly)] : [line]
  }

  /// The day that was chosen last, or the last workday that is no later than the guide wants.
  var likelyDay: Day {
    if let day = state.goals.compactMap(\.evaluation).last, day > today { return day }
    let last = voice.setting.guide.profile.interval.upperBound
    let days = (1...last).reversed().map { today.adding(days: $0) }
    return days.first { $0.isWorkday && $0.schoolHoliday == nil } ?? today.adding(days: last)
  }
}

extension DayReading {
  /// The day, where it is meant to be one that is over: of «fredag» or «3.11.» the latest.
  fileprivate func past(_ today: Day) -> Day? {
    guard case .assumed(let day, let assumption) = self, day > today else { return self.day }
    switch assumption {
    case .nextWeekday: return day.adding(days: -7)
    case .nextOccurrence: return Day(year: day.year - 1, month: day.month, day: day.day) ?? day
    default: return day
    }
  }
}
