extension Sheet {
  /// What may be put into the baton log, worded so that everyone can read it.
  mutating func batonLog() {
    paragraphs(.batonLogWriting)
    ownWords("observed", under: .understanding)
    ownWords("protective", under: .good)
    goals()
    heading(.present)
    add(
      .form([
        field(.holder, dossier.spoken("holder-change") ?? dossier.spoken("holder")),
        field(.partners, dossier.spoken("partners")),
        field(.whoTellsChild, dossier.spoken("child-informed-how")),
      ]))
  }
}
