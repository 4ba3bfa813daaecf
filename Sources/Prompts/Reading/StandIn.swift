/// The names that may stand in braces in a text.
enum StandIn {
  /// The words each municipality has its own for.
  static let terms = [
    "step", "worry", "leader", "log", "log-def", "holder", "holder-def", "opening-meeting",
    "cooperation-meeting", "evaluation-meeting", "arena", "guardians",
  ]

  /// All of them, as written in small letters.
  static let all = Set(terms + ["child", "municipality"])

  /// The numbers in braces in a text, as written.
  static func numbers(in text: String) -> Set<String> {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return [] }
    let parts = text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
    let names = parts.map { $0.prefix { $0 != "}" } }
    return Set(names.filter { Int($0) != nil }.map { "{\($0)}" })
  }

  /// The names in braces in a text that are none of these; numbers belong to the shell's own texts.
  static func strangers(in text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return [] }
    return text.split(separator: "{").dropFirst().compactMap { part in
      let name = part.prefix { $0 != "}" }
      guard name.endIndex != part.endIndex, Int(name) == nil else { return nil }
      return all.contains(name.prefix(1).lowercased() + name.dropFirst()) ? nil : String(name)
    }
  }
}
