import GuideKit
import Interview
import Verification

// How the cost of a proof grows: states and time follow the questions, while the sessions explode.
let counts = CommandLine.arguments.dropFirst().compactMap { Int($0) }
print("questions, rules, states, sessions, violations, seconds")
for count in counts.isEmpty ? [10, 100, 1000] : counts {
  let guide = Guide.grown(questions: count)
  var proof: Proof?
  let elapsed = ContinuousClock().measure { proof = Proof(guide, core: guide) }
  guard let proof else { continue }
  print(
    "\(count), \(guide.rules.count), \(proof.states), \(proof.sessions), "
      + "\(proof.violations.count), \(elapsed)")
}
