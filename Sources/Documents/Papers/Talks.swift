import Interview

extension Sheet {
  /// Preparation for talking with the child; while there is danger, only what keeps it safe.
  mutating func childTalk() {
    guard !dossier.session.locksGuardians else {
      list(.childDanger, under: .danger)
      return ownNotes()
    }
    list(.childBefore, under: .before)
    list(.childDuring, under: .during)
    list(.childAfter, under: .after)
    ownNotes()
  }

  /// Preparation for talking with the guardians.
  mutating func guardianTalk() {
    list(.guardianBefore, under: .before)
    ownWords("observed", under: .seenAndHeard)
    ownWords("protective", under: .good)
    list(.guardianDuring, under: .during)
    list(.guardianAfter, under: .after)
    ownNotes()
  }

  private mutating func ownNotes() {
    heading(.ownNotes)
    add(.form(blanks(.dateAndTime, .place) + [Field(dossier.label(.ownWords), isLong: true)]))
  }
}
