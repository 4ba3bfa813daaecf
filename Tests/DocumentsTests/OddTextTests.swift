import Calendar
import Documents
import Foundation
import Goals
import Interview
import Testing
import Wording

/// Whatever somebody types, papers stay whole, and tell nothing that was pointed out.
struct OddTextTests {
  static let odd = [
    "<script>alert(1)</script>", "</td></table></main><h1>x", "a & b &lt; \"c\" 'd'", "-->]]>",
    "| a | b |\n| --- | --- |", "# Tittel\n- punkt\n1. en\n> sitat",
    "`kode` **fet** [x](y) ![z](w)",
    "BEGIN:VEVENT\r\nSUMMARY:x", "a;b,c\\d\\n", "\u{0}\u{7}\u{1B}[31mrød",
    "\u{202E}baklengs\u{202C}",
    "linje\u{2028}skille\u{85}her\rog her", String(repeating: "å", count: 500),
    "👩‍👩‍👧‍👦 e\u{301} \u{FFFE}\u{FEFF}",
    "{child} {1} {log-def}", "   ", String(repeating: "ord og ", count: 1_000),
  ]

  /// Arbitrary bytes, the same in every run.
  static let bytes: [String] = {
    var state: UInt64 = 42
    return (0..<12).map { _ in
      let bytes = (0..<300).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 40)
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }()

  @Test(.timeLimit(.minutes(2)))
  func `odd texts leave every paper whole in every format`() throws {
    let usual = try World.dossier(of: session(typing: "x"))
    for text in Self.odd + Self.bytes where !text.allSatisfy(\.isWhitespace) {
      let dossier = try World.dossier(of: session(typing: text))
      for kind in dossier.offered {
        let document = try #require(dossier.document(kind))
        let plain = try #require(usual.document(kind))
        try #require(tags(document.html) == tags(plain.html), "\(kind) \(text.prefix(40))")
        try #require(isPlain(document.html) && isPlain(document.markdown))
      }
      try checkCalendar(dossier)
      try checkJSON(dossier)
    }
  }

  /// The same case with this text wherever own words are asked for.
  private func session(typing text: String) throws -> Session {
    var answers = World.pupil
    var plan = World.plan
    for place in plan.goals.indices { plan.goals[place].text = text }
    for place in plan.measures.indices {
      plan.measures[place].text = text
      plan.measures[place].responsible = text
      plan.measures[place].when = text
    }
    answers["goals"] = .plan(plan)
    for id in ["observed", "protective", "child-informed-how", "partners"] {
      answers[id] = .text(text)
    }
    return try World.session(answers, levels: [1])
  }

  /// The marks of a page in order, own paragraphs of quotes apart, since they follow the lines typed.
  private func tags(_ html: String) -> [String] {
    html.split(separator: "<").dropFirst().map { String($0.prefix { $0 != ">" }) }
      .filter { !["p", "/p"].contains($0) }
  }

  private func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar == "\n"
        || scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value)
          && !(0x202A...0x202E).contains(scalar.value)
    }
  }

  private func checkCalendar(_ dossier: Dossier) throws {
    let text = ICalendar(dossier.appointments, language: .nb, today: dossier.today).text
    let bytes = Array(text.utf8)
    let rows = text.components(separatedBy: "\r\n")
    try #require(rows.allSatisfy { $0.utf8.count <= 75 })
    try #require(
      bytes.count { $0 == 10 } == rows.count - 1 && bytes.count { $0 == 13 } == rows.count - 1)
    try #require(rows.count { $0 == "BEGIN:VEVENT" } == dossier.appointments.count)
  }

  private func checkJSON(_ dossier: Dossier) throws {
    let object = try JSONSerialization.jsonObject(with: dossier.everything.bytes())
    try #require((object as? [String: Any])?["format"] as? String == "bti-documents")
  }

  @Test(arguments: ["Kari Fiktiv", "01020312345", "kari@eksempel.no", "Storgata 7", "<Kari>"])
  func `what was pointed out as identifying somebody is in no paper`(identifier: String) throws {
    let session = try session(typing: "Dette er \(identifier), og \(identifier).")
    let dossier = try World.dossier(of: session, marked: ["Kari", identifier])
    for kind in dossier.offered {
      for format in kind.formats {
        let file = try #require(dossier.file(kind, as: format))
        let text = try String(decoding: file.bytes(), as: UTF8.self)
        #expect(!text.contains(identifier) && !text.contains("Kari"))
      }
    }
    let everything = try String(decoding: dossier.everything.bytes(), as: UTF8.self)
    #expect(!everything.contains(identifier))
  }

  @Test(arguments: Language.allCases)
  func `who it is about is left to be filled in by hand`(language: Language) throws {
    let dossier = try World.dossier(of: World.session(World.pupil, levels: [1]), in: language)
    let identities: [PaperLabel] = [
      .name, .born, .nationalID, .address, .phone, .email, .organisationNumber, .writtenBy, .to,
    ]
    let labels = Set(identities.compactMap { dossier.words.labels[$0]?[language] })
    for kind in dossier.offered {
      for case .form(let fields) in try #require(dossier.document(kind)).blocks {
        #expect(fields.filter { labels.contains($0.label) }.allSatisfy { $0.value.isEmpty })
      }
    }
  }
}
