extension SignalBook {
  /// What is wrong in the patterns, each read by itself.
  var mistakes: [PatternError] {
    let patterns =
      categories.flatMap { $0.patterns + $0.except } + idioms + scope.denials + scope.real
      + scope.fiction + scope.hearsay + scope.history + scope.childsWords + scope.staff
    var check = BookCheck(lists: lists)
    return patterns.compactMap { pattern in
      do throws(PatternError) {
        try check.read(pattern)
        return nil
      } catch {
        return error
      }
    }
  }
}

/// Reads patterns without making anything of them.
private struct BookCheck {
  let lists: [String: [String]]
  private var sound: Set<String> = []

  init(lists: [String: [String]]) {
    self.lists = lists
  }

  mutating func read(_ pattern: String) throws(PatternError) {
    let syntax = try PatternSyntax(pattern)
    for part in [syntax.found] + syntax.beside + syntax.without {
      guard part.elements.contains(where: { !$0.isOptional }) else {
        throw .empty(pattern: pattern)
      }
      for element in part.elements { try check(element.choices, under: [], in: pattern) }
    }
  }

  /// Follows every list in a row of choices down to its words.
  private mutating func check(
    _ choices: Substring, under names: [String], in pattern: String
  ) throws(PatternError) {
    for choice in choices.utf8.split(separator: UInt8(ascii: "|"))
    where choice.first == UInt8(ascii: "<") {
      let text = String(Substring(choice))
      guard BuiltIns.all[text] == nil else { continue }
      let name = String(text.dropFirst().dropLast())
      guard !sound.contains(name) else { continue }
      guard let list = lists[name] else { throw .unknownList(name, pattern: pattern) }
      guard !names.contains(name) else { throw .circular(name, pattern: pattern) }
      for word in list { try check(word[...], under: names + [name], in: pattern) }
      sound.insert(name)
    }
  }
}
