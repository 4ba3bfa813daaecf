import GuideKit
import Interview
import Testing
import Verification

struct `Each invariant catches its fault` {
  @Test func `The sound guide holds every invariant`() {
    #expect(Proof(.sound, core: .soundCore).violations == [])
  }

  @Test(arguments: Fault.content) func `A fault in a guide is caught with a witness`(
    fault: Fault
  ) throws {
    let violations = Proof(fault.guide, core: .soundCore).violations
    let violation = try #require(
      violations.first { $0.invariant == fault.invariant && "\($0.fact)".hasPrefix(fault.fact) })
    guard fault.hasWitness else { return }
    let witness = try #require(violation.witness)
    #expect(try fault.guide.outcome(of: witness) == fault.shows)
  }

  @Test(arguments: Fault.engines) func `A fault in the engine is caught with a witness`(
    invariant: Invariant, fact: String, engine: Engine
  ) {
    let violations = Proof(.sound, core: .soundCore, engine: engine).violations
    let caught = violations.filter { $0.invariant == invariant && "\($0.fact)".hasPrefix(fact) }
    #expect(!caught.isEmpty)
    #expect(caught.allSatisfy { $0.witness?.answers.isEmpty == false })
  }

  @Test func `Every invariant has a fault`() {
    let tried = Fault.content.map(\.invariant) + Fault.engines.map(\.0)
    #expect(Set(tried) == Set(Invariant.allCases))
  }
}

extension Guide {
  /// What somebody who types a witness is advised; nil where it is nothing.
  func outcome(of witness: Witness) throws -> String? {
    var session = try Session(self, level: witness.level, step: witness.step)
    for given in witness.answers {
      let asked = try #require(self.index(of: given.question))
      if !given.isEdit {
        guard case .ask(let prompt) = session.standing.turn else { throw NotAsked() }
        #expect(prompt.question == asked)
      }
      let letters = ["j": "yes", "n": "no", "u": "unsure"]
      let place = Int(given.typed).map { $0 - 1 }
      let option = try #require(
        letters[given.typed] ?? place.map { questions[asked].options[$0].id })
      try session.record(.answered(question: given.question, .option(option)))
    }
    return session.outcome?.id
  }
}

struct NotAsked: Error {}
