public import Verification

extension Proof {
  /// One line a guide.
  var summary: String {
    let lengths = longest.sorted { $0.key < $1.key }.map { "nivå \($0.key): \($0.value)" }
    return "\(guide): \(violations.isEmpty ? "alt holder" : "\(violations.count) brudd"); "
      + "\(states) tilstander, \(sessions) samtaler; flest spørsmål "
      + lengths.joined(separator: ", ")
  }
}

extension Violation: CustomStringConvertible {
  /// The violation as a coordinator reads it: what, where, and how to see it.
  public var description: String {
    "\(invariant.rawValue) \(guide), nivå \(level): \(fact.sentence)"
      + (witness.map { "\nSlik ser du det:\n\($0.session(guide))" } ?? "")
  }
}

extension Witness {
  /// The session that shows it, ready to be pasted.
  func session(_ guide: String) -> String {
    let start = step == 0 ? "" : " --step \(step + 1)"
    let options = level == 0 && step == 0 ? "" : " --level \(level)\(start)"
    let former = formerly.map { "  (\($0.question) i den gamle utgaven: \($0.typed))" }
    let lines = ["$ bti --guide \(guide)\(options)"] + answers.flatMap(\.lines) + former
    return lines.joined(separator: "\n")
  }
}

extension Witness.Given {
  /// An answer as it is typed; one that is changed afterwards needs a command first.
  fileprivate var lines: [String] {
    isEdit ? ["› :endre \(question)", "› \(typed)"] : ["› \(typed)"]
  }
}
