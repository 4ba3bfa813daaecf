/// The names that may stand in braces in a text.
enum StandIn {
  /// The words each municipality has its own for.
  static let terms = [
    "step", "worry", "leader", "log", "log-def", "holder", "holder-def", "opening-meeting",
    "cooperation-meeting", "evaluation-meeting", "arena", "guardians",
  ]

  /// All of them, as written in small letters.
  static let all = Set(terms + ["child", "municipality"])

  /// The names in braces in a text that are none of these; numbers belong to the shell's own texts.
  static func strangers(in text: String) -> [String] {
    text.matches(of: #/\{([^{}]*)\}/#).map { String($0.1) }
      .filter { Int($0) == nil && !all.contains($0.prefix(1).lowercased() + $0.dropFirst()) }
  }
}
