import GuideKit
import Interview
import Verification

// How the cost of a proof grows: states and time grow with the questions, sessions explode.
print("questions  rules  states  sessions  violations  seconds")
for count in [10, 100, 1000] {
  let guide = Guide.grown(questions: count)
  var proof: Proof?
  let elapsed = ContinuousClock().measure { proof = Proof(guide, core: guide) }
  guard let proof else { continue }
  print(count, guide.rules.count, proof.states, proof.sessions, proof.violations.count, elapsed)
  proof.violations.prefix(3).forEach { print($0) }
}
