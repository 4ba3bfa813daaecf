import Calendar
import Documents
import Interview
import Prompts
import Testing
import Wording

/// «Do not contact the guardians» holds in every paper of every state it can arise in.
struct LockTests {
  @Test(arguments: try World.library.get().guides.map(\.id))
  func `nothing under the lock suggests contacting the guardians`(guide id: String) throws {
    let guide = try World.guide(id)
    let forbidden = try forbidden(in: guide, words: World.library.get().papers)
    var locked = 0
    for session in try sessions(in: guide) where session.locksGuardians {
      let language = Language.allCases[locked % Language.allCases.count]
      try check(World.dossier(of: session, in: language), forbidden: forbidden)
      locked += 1
    }
    #expect(locked > 100)
  }

  private func check(_ dossier: Dossier, forbidden: [Localized]) throws {
    let guide = dossier.session.guide
    let person = dossier.session.option("person")
    let touching = Set(
      forbidden.map { guide.fill($0, in: dossier.language, person: person) })
    for kind in DocumentKind.allCases where kind.reachesGuardians {
      try #require(dossier.document(kind) == nil)
      for format in kind.formats { try #require(dossier.file(kind, as: format) == nil) }
    }
    for kind in dossier.offered {
      let texts = try #require(dossier.document(kind)).texts
      try #require(touching.isDisjoint(with: texts), "\(kind)")
      try #require(!texts.contains { $0.hasPrefix("Dekker på til frokost") })
    }
  }

  private func forbidden(in guide: Guide, words: PaperWords) -> [Localized] {
    var items: [Item] = words.advice.values.flatMap(\.self)
    for outcome in guide.outcomes { items += outcome.todo + outcome.ready }
    for step in guide.levels.flatMap(\.steps) { items += step.guidance + step.actions }
    let questions = guide.questions.filter { $0.touchesGuardians }
    return items.filter { $0.touchesGuardians }.map { $0.text } + questions.map { $0.text }
  }

  /// Every danger answered with yes or unsure, alone and beside a plan agreed on before, for every
  /// role and every kind of person.
  private func sessions(in guide: Guide) throws -> [Session] {
    let dangers = guide.questions.filter { $0.isSafeguard && $0.isGraded }.map(\.id)
    var sessions: [Session] = []
    for role in options(of: "role", in: guide) {
      for person in options(of: "person", in: guide) {
        for danger in dangers {
          for grave in ["yes", "unsure"] {
            let answers: [Question.ID: Answer] = [
              "role": .option(role), "person": .option(person), danger: .option(grave),
            ]
            sessions.append(try World.session(answers, guide: guide.id))
          }
        }
      }
    }
    return sessions + (try afterwards(dangers, in: guide))
  }

  /// The danger is found out when a plan has been made.
  private func afterwards(_ dangers: [Question.ID], in guide: Guide) throws -> [Session] {
    guard guide.id == "oppdal" else { return [] }
    let agreed = try World.session(World.pupil, levels: [1])
    return try dangers.flatMap { danger in
      try ["yes", "unsure"].map { grave in
        var session = agreed
        try session.record(.answered(question: danger, .option(grave)))
        return session
      }
    }
  }

  private func options(of id: Question.ID, in guide: Guide) -> [String] {
    guide.index(of: id).map { guide.questions[$0].options.map(\.id) } ?? []
  }

  @Test
  func `nothing that reaches the guardians is offered before danger is asked about`() throws {
    let dossier = try World.dossier(of: Session(World.guide()))
    #expect(dossier.offered == [.note, .childTalk, .report])
  }

  @Test
  func `no advice is put on paper while something is still to be asked`() throws {
    var session = try Session(World.guide())
    try session.record(.answered(question: "emergency", .option("no")))
    #expect(try World.dossier(of: session).document(.decision) == nil)
  }
}

extension Session {
  func option(_ id: Question.ID) -> String? {
    guard let index = guide.index(of: id), case .options(let ids)? = answers[index] else {
      return nil
    }
    return ids.first
  }
}

extension Document {
  /// Every text of the paper.
  var texts: [String] {
    [title]
      + blocks.flatMap { block -> [String] in
        switch block {
        case .newPage: []
        case .heading(let text), .subheading(let text), .paragraph(let text), .notice(let text),
          .quote(let text),
          .aside(let text):
          [text]
        case .list(let items), .steps(let items): items
        case .table(let table): [table.caption] + table.columns + table.rows.flatMap(\.self)
        case .form(let fields): fields.flatMap { [$0.label, $0.value] }
        case .signatures(let lines): lines.columns + lines.signers
        }
      }
  }
}
