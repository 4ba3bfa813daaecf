import Testing

@Suite struct `Locales` {
  /// What a login may or may not say of the locale.
  static let locales: [[String: String]] = [
    ["LANG": "C.UTF-8"], ["LANG": "C"], ["LC_ALL": "POSIX"], ["LANG": ""],
    ["LC_ALL": "nb_NO.UTF-8"], ["LANG": "nb_NO.ISO-8859-1"], ["LC_CTYPE": "UTF-8"],
  ]

  /// Keys, what stands there then, and where the cursor is.
  static let ways: [(keys: String, line: String, column: Int)] = [
    ("", "› på Ås: æøåÆØÅ é ü", 19),
    ("\u{1B}[D\u{1B}[D\u{1B}[D", "› på Ås: æøåÆØÅ é ü", 16),
    ("\u{1B}[D\u{1B}[D\u{1B}[D\u{7F}", "› på Ås: æøåÆØÅé ü", 15),
  ]

  @Test(arguments: locales, ways)
  func `Every locale takes Norwegian`(
    locale: [String: String], way: (keys: String, line: String, column: Int)
  ) throws {
    let session = try LineProbe.ask(locale)
    try session.type("på Ås: æøåÆØÅ é ü" + way.keys)
    try session.wait(for: "the line") { $0.shows(way.line, cursorAt: way.column) }
    try session.type("\r")
    try session.wait("«\(way.line.dropFirst(2))»")
  }
}
