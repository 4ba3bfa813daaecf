extension SignalBook {
  /// Every pattern of the book.
  private var everyPattern: [String] {
    categories.flatMap { $0.patterns + $0.except } + idioms + scope.denials + scope.real
      + scope.fiction + scope.hearsay + scope.history + scope.childsWords + scope.staff
  }

  /// What is wrong in the patterns, each read by itself.
  var mistakes: [PatternError] {
    var reader = PatternReader(sets: WordSets(lists: lists))
    return everyPattern.compactMap { pattern in
      do throws(PatternError) {
        _ = try reader.read(pattern)
        return nil
      } catch {
        return error
      }
    }
  }
}
