import GuideKit
import Interview
import Verification

// The guide can not break what the engine promises, so an engine is broken instead.
extension Fault {
  static let engines: [(Invariant, String, Engine)] = [
    (.p1, "goesOnAfterStop", goesOn), (.e1, "orderMatters", ordered), (.e2, "undoDiffers", keeping),
    (.e3, "resumeDiffers", forgetting), (.e3, "engineDisagrees", deaf),
    (.e4, "irrelevantCounts", loose), (.e5, "reasonsDoNotForce", saysLittle),
    (.e5, "reasonIsIdle", saysMuch),
  ]

  /// Leaves a stop out of account when it comes of an edit.
  private static var goesOn: Engine {
    var engine = Engine.real
    engine.record = { session, event in
      guard case .answered(let id, _) = event, let index = session.guide.index(of: id),
        session.answers[index] != nil
      else { return Engine.real.record(session, event) }
      return session
    }
    return engine
  }

  /// Does not count the answer that was given first, unless it is the first question's.
  private static var ordered: Engine {
    var engine = Engine.real
    engine.standing = { session in
      guard case .answered(let id, _)? = session.log.first, id != "emergency",
        let index = session.guide.index(of: id)
      else { return session.standing }
      var given = session.given
      given[index] = .nothing
      return session.guide.standing(on: session.visit, given: given)
    }
    return engine
  }

  /// Takes nothing back.
  private static var keeping: Engine {
    var engine = Engine.real
    engine.record = { $1 == .withdrew ? $0 : Engine.real.record($0, $1) }
    return engine
  }

  /// Forgets the newest event when it resumes.
  private static var forgetting: Engine {
    var engine = Engine.real
    engine.open = { Engine.real.open($0, $1, $2, $3.dropLast()) }
    return engine
  }

  /// Does not hear of harm.
  private static var deaf: Engine {
    var engine = Engine.real
    engine.standing = { session in
      var given = session.given
      given[2] = .nothing
      return session.guide.standing(on: session.visit, given: given)
    }
    return engine
  }

  /// Counts every answer that was ever given.
  private static var loose: Engine {
    var engine = Engine.real
    engine.standing = { session in
      var guide = session.guide
      guard session.given.last != .nothing, session.given[4] != Cells(cell: 2) else {
        return session.standing
      }
      guide.levels[0].prompts[5].when = .always
      return guide.standing(on: Visit(guide, level: guide.levels[0]), given: session.given)
    }
    return engine
  }

  /// Leaves a condition out of the reasons.
  private static var saysLittle: Engine {
    explaining("s-emergency") { _ in Conjunction([]) }
  }

  /// Adds a condition to the reasons that does not matter.
  private static var saysMuch: Engine {
    let child = Atom(question: 3, cells: Cells(cell: 0))
    return explaining("others") { Conjunction($0.atoms + [child]) }
  }

  /// Explains a guide in which one rule is another.
  private static func explaining(
    _ rule: Rule.ID, _ change: @escaping @Sendable (Conjunction) -> Conjunction
  ) -> Engine {
    var engine = Engine.real
    engine.reasons = { guide, visit, standing, given in
      var other = guide
      for place in other.rules.indices where other.rules[place].id == rule {
        other.rules[place].when = Condition(other.rules[place].when.alternatives.map(change))
      }
      return other.reasons(on: visit, standing: standing, given: given)
    }
    return engine
  }
}
